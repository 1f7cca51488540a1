package org.alliance.communities.people;

import java.util.Collection;
import java.util.Set;

/** The users of the engine, who follow the directory of people. */
public interface Logins {

    /** The logins of the administrators, also of those whom the directory does not know. */
    Set<String> administrators();

    /** Makes users of those who have none, without a password that anybody knows, and puts them in their groups. */
    void follow(Collection<Person> people);

    /** Takes the groups and the password of these logins away; without a user of that name nothing happens. */
    void end(Collection<String> logins);

}
