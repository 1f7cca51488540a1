package org.alliance.communities.proposal.intake;

import java.util.stream.Stream;

import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Person;
import org.alliance.communities.people.Role;
import org.springframework.stereotype.Component;

/** Who is written to when something is wrong with the mail: the Chair and Central Staff, each once. */
@Component
class OfficeReaders {

    private final Directory directory;

    OfficeReaders(Directory directory) {
        this.directory = directory;
    }

    Stream<Person> all() {
        return Stream.of(Role.BOARD_CHAIR, Role.CENTRAL_STAFF).flatMap(role -> directory.withRole(role).stream()).distinct();
    }

}
