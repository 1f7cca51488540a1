package org.alliance.communities.people.file;

import java.util.LinkedHashMap;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;

/**
 * The whole directory: everyone by their own address, and the member libraries by their domain.
 */
record Whole(Map<EmailAddress, Listed> people, Map<String, Library> libraries) {

    Whole copy() {
        return new Whole(new LinkedHashMap<>(people), new LinkedHashMap<>(libraries));
    }

    void put(Listed person) {
        people.put(person.email(), person);
    }

    void put(Library library) {
        libraries.put(library.domain(), library);
    }

}
