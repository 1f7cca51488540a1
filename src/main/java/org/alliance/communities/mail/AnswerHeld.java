package org.alliance.communities.mail;

/**
 * An answer to mail is one too many and waits for a person. Published in the transaction that asked for the answer.
 *
 * @param caseNumber the case it is about, or null
 * @param reason why it is held, as a sentence
 */
public record AnswerHeld(String caseNumber, String reason) {
}
