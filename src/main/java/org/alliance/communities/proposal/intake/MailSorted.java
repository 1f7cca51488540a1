package org.alliance.communities.proposal.intake;

/**
 * A person said what a mail is without completing a task. Published in the transaction in which that was recorded.
 *
 * @param who the login of the person
 */
public record MailSorted(long mail, String who) {
}
