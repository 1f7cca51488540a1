package org.alliance.communities.mail;

/**
 * A file that goes with a letter.
 *
 * @param type the media type, such as {@code application/pdf}
 */
public record Attachment(String name, String type, byte[] content) {
}
