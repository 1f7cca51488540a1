package org.alliance.communities.proposal;

import java.time.Duration;
import java.util.Set;

import org.alliance.communities.people.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param meetings within how many Board meetings after receipt a proposal is reviewed (clause A5)
 * @param missedAfter how long after the start of the last of these a review counts as missed
 * @param consultationBefore how long before that meeting an unanswered consultation is recorded as timed out
 * @param partsReminder how often the proposer is reminded of missing parts
 * @param partsReminders how many times
 * @param questionReminder how long after a question the proposer is reminded of it, once
 * @param proposers who may propose (clause A4)
 */
@ConfigurationProperties("communities.review")
public record ReviewSettings(@DefaultValue("2") int meetings, @DefaultValue("24h") Duration missedAfter,
        @DefaultValue("14d") Duration consultationBefore, @DefaultValue("7d") Duration partsReminder,
        @DefaultValue("3") int partsReminders, @DefaultValue("7d") Duration questionReminder,
        @DefaultValue({ "library-employee", "council", "board", "board-chair", "central-staff" }) Set<Role> proposers) {
}
