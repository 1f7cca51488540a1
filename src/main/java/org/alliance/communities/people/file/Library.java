package org.alliance.communities.people.file;

/**
 * A member library: everyone at its domain is one of its employees.
 *
 * @param active false for one that left
 */
record Library(String domain, String name, boolean active) {

    Library gone() {
        return new Library(domain, name, false);
    }

    String differenceFrom(Library before) {
        String renamed = name.equals(before.name) ? "" : "name " + before.name + " becomes " + name;
        return before.active ? renamed : renamed.isEmpty() ? "comes back" : "comes back; " + renamed;
    }

}
