package org.alliance.communities.people.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;

/**
 * A person as the directory lists them.
 *
 * @param login null without one
 * @param aliases their further addresses
 * @param active false for who left
 */
record Listed(EmailAddress email, String name, String login, Set<Role> roles, Set<EmailAddress> aliases, boolean active) {

    boolean is(Role role) {
        return active && roles.contains(role);
    }

    boolean hasLogin() {
        return active && login != null;
    }

    Person person() {
        return new Person(email, name, login, roles);
    }

    Listed gone() {
        return new Listed(email, name, login, roles, aliases, false);
    }

    Listed withoutLogin() {
        return new Listed(email, name, null, roles, aliases, active);
    }

    String described() {
        List<String> words = new ArrayList<>();
        words.add(name);
        words.add(roles.isEmpty() ? "no role" : keys(roles));
        if (login != null) {
            words.add("login " + login);
        }
        if (!aliases.isEmpty()) {
            words.add("also " + addresses(aliases));
        }
        return String.join("; ", words.stream().filter(word -> !word.isEmpty()).toList());
    }

    /** What is different from before, in words. */
    String differenceFrom(Listed before) {
        List<String> words = new ArrayList<>();
        if (!before.active) {
            words.add("comes back");
        }
        if (!name.equals(before.name)) {
            words.add("name " + before.name + " becomes " + name);
        }
        Set<Role> gained = minus(roles, before.roles);
        Set<Role> lost = minus(before.roles, roles);
        if (!gained.isEmpty()) {
            words.add("now " + keys(gained));
        }
        if (!lost.isEmpty()) {
            words.add("no longer " + keys(lost));
        }
        if (!String.valueOf(login).equals(String.valueOf(before.login))) {
            words.add(login == null ? "no login any more" : "login " + login);
        }
        if (!minus(aliases, before.aliases).isEmpty()) {
            words.add("also " + addresses(minus(aliases, before.aliases)));
        }
        return String.join("; ", words);
    }

    private static <T> Set<T> minus(Set<T> all, Set<T> others) {
        return all.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }

    private static String keys(Set<Role> roles) {
        return String.join(" ", new TreeSet<>(roles.stream().map(Role::key).toList()));
    }

    private static String addresses(Set<EmailAddress> addresses) {
        return String.join(" ", new TreeSet<>(addresses.stream().map(EmailAddress::value).toList()));
    }

}
