package org.alliance.communities.people.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alliance.communities.address.DomainName;
import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.people.Role;
import org.alliance.communities.refusal.Refusal;

/** What the cells of a row mean. Each throws a refusal with the reason why the row cannot be taken. */
final class Cells {

    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");

    private static final Pattern LOGIN = Pattern.compile("[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*");

    /** Between several words in one cell. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;|]+");

    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_LOGIN = 64;

    private static final int MOST_ALIASES = 20;

    /** Whoever takes an address there would be an employee of a member library. */
    private static final Set<String> FOR_EVERYBODY = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com",
            "live.com", "yahoo.com", "icloud.com", "me.com", "aol.com", "proton.me", "protonmail.com", "gmx.net", "gmx.de",
            "gmx.com", "web.de", "mail.com", "fastmail.com", "zoho.com", "yandex.com", "mail.ru", "qq.com", "163.com");

    private Cells() {
    }

    static EmailAddress email(Row row) {
        return address(row.email());
    }

    static String domain(Row row) {
        String domain = DomainName.ascii(row.email().substring(1)).orElse("");
        if (!DOMAIN.matcher(domain).matches()) {
            throw new Refusal("What stands behind the at sign is no domain.");
        }
        if (FOR_EVERYBODY.contains(domain)) {
            throw new Refusal("Everybody can have an address there, so it is no library's domain.");
        }
        if (Stream.of(Column.ROLES, Column.LOGIN, Column.ALIASES).anyMatch(column -> !row.cell(column).orElse("").isEmpty())) {
            throw new Refusal("A library has only a name and a status.");
        }
        return domain;
    }

    static Optional<String> name(Row row) {
        Optional<String> name = row.cell(Column.NAME);
        name.filter(text -> text.length() > LONGEST_NAME || text.chars().anyMatch(Character::isISOControl)).ifPresent(text -> {
            throw new Refusal("The name is longer than 200 letters or has more than one line.");
        });
        return name;
    }

    static Optional<Set<Role>> roles(Row row) {
        return row.cell(Column.ROLES).map(cell -> words(cell).stream().map(Cells::role)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class))));
    }

    private static Role role(String word) {
        return Role.ofKey(word.toLowerCase(Locale.ROOT)).orElseThrow(() -> new Refusal("There is no such role. Roles are: "
                + Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(", ")) + "."));
    }

    /** The empty text for none. */
    static Optional<String> login(Row row) {
        Optional<String> login = row.cell(Column.LOGIN);
        login.filter(text -> !text.isEmpty() && (text.length() > LONGEST_LOGIN || !LOGIN.matcher(text).matches()))
            .ifPresent(text -> {
                throw new Refusal("A login has only letters without accents, digits and single hyphens between them.");
            });
        return login;
    }

    static Set<EmailAddress> aliases(Row row) {
        Set<EmailAddress> aliases = new LinkedHashSet<>();
        words(row.cell(Column.ALIASES).orElse("")).forEach(word -> aliases.add(address(word)));
        if (aliases.size() > MOST_ALIASES) {
            throw new Refusal("Nobody has more than 20 further addresses.");
        }
        return aliases;
    }

    static boolean hasLeft(Row row) {
        return switch (row.cell(Column.STATUS).orElse("").toLowerCase(Locale.ROOT)) {
            case "", "active" -> false;
            case "left" -> true;
            default -> throw new Refusal("The status is active, left, or nothing for active.");
        };
    }

    private static EmailAddress address(String text) {
        return EmailAddress.read(text).orElseThrow(() -> new Refusal("This is no mail address."));
    }

    private static List<String> words(String cell) {
        return BETWEEN.splitAsStream(cell).filter(word -> !word.isEmpty()).toList();
    }

}
