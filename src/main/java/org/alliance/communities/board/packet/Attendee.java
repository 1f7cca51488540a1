package org.alliance.communities.board.packet;

/**
 * Who is expected at a meeting.
 *
 * @param office such as "Chair"; empty for a member without one
 * @param votes whether there is a voting seat; the Executive Director sits with the Board and has none
 * @param regrets whether they have said that they do not come
 */
public record Attendee(String login, String name, String office, boolean votes, boolean regrets) {

    Attendee withoutRegrets() {
        return new Attendee(login, name, office, votes, false);
    }

}
