package org.alliance.communities.board.feed;

import java.util.List;

import org.alliance.communities.people.Person;

/** Answers which deadlines of a module are somebody's own. Asks the database a number of times that does not grow with the cases. */
public interface DeadlineSource {

    /** Of what is open only. */
    List<Deadline> deadlinesOf(Person person);

}
