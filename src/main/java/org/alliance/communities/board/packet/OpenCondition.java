package org.alliance.communities.board.packet;

import java.time.LocalDate;

/**
 * What an earlier approval asked for and nobody has reported as done.
 *
 * @param topic the title of the case
 * @param due null when no date was set
 */
public record OpenCondition(String caseNumber, String topic, String what, String who, LocalDate due) {
}
