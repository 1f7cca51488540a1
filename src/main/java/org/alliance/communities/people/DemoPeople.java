package org.alliance.communities.people;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alliance.communities.address.EmailAddress;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The people of the demo. Their one password is no secret, so they never exist in production. */
@Component
@ConditionalOnProperty("communities.demo.people")
public class DemoPeople implements InitializingBean {

    /** The password of everyone here. */
    public static final String PASSWORD = "demo";

    /** No real address ends like theirs. */
    public static final String DOMAIN = "alliance.example";

    private static final List<String> BOARD_NAMES = List.of("Bea Morales", "Carlos Mendes", "Dana Whitefeather",
            "Elif Aydin", "Frank Osei", "Grace Tanaka");

    private final Directory directory;

    DemoPeople(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void afterPropertiesSet() {
        people().forEach(directory::put);
        directory.putLibrary("orchard.example", "Orchard College Library");
        directory.putLibrary("harbor.example", "Harbor University Library");
        directory.putLibrary("summit.example", "Summit Community Library");
    }

    private static Stream<Person> people() {
        Stream<Person> board = IntStream.range(0, BOARD_NAMES.size())
            .mapToObj(i -> person("board-" + (i + 2), BOARD_NAMES.get(i), Role.BOARD));
        return Stream.concat(board, Stream.of(
                person("chair", "Avery Chen", Role.BOARD, Role.BOARD_CHAIR),
                person("director", "Robin Castellano", Role.EXECUTIVE_DIRECTOR),
                person("staff-1", "Sam Okoro", Role.CENTRAL_STAFF),
                person("staff-2", "Toni Bergström", Role.CENTRAL_STAFF),
                person("advisor", "Uma Patel", Role.RESOURCE_ADVISOR),
                person("admin", "Administrator", Role.CAMUNDA_ADMIN),
                new Person(new EmailAddress("council-1@harbor.example"), "Ruth Lindqvist", null, Set.of(Role.COUNCIL))));
    }

    private static Person person(String login, String name, Role... roles) {
        return new Person(new EmailAddress(login + "@" + DOMAIN), name, login,
                Arrays.stream(roles).collect(Collectors.toUnmodifiableSet()));
    }

}
