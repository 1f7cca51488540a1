package org.alliance.communities.mail.reading;

/**
 * A file inside a mail that may hold text, but not as text: only a program that knows its kind can read it.
 *
 * @param source where it stood: {@code body} or {@code attachment NAME}
 * @param type the declared type, such as {@code application/pdf}; it may be wrong
 */
public record Document(String source, String type, byte[] bytes) {
}
