package org.alliance.communities.people.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.alliance.communities.refusal.Refusal;

/** The letters of a file: UTF-8 with or without a mark, UTF-16 with one, or else what Windows writes in the west. */
final class FileText {

    /** In bytes; ten thousand people need less than two million. */
    static final int LARGEST = 5_000_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {
    }

    /**
     * @throws Refusal when there is nothing in it, too much, or no text
     */
    static String of(byte[] content) {
        if (content.length == 0) {
            throw new Refusal("The file is empty.");
        }
        if (content.length > LARGEST) {
            throw new Refusal("The file is larger than 5 MB: please take it in parts.");
        }
        String text = decoded(content);
        if (text.indexOf('\u0000') >= 0) {
            throw new Refusal("This is no CSV file: please save the table as CSV.");
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        boolean marked = content.length > 1 && (content[0] & content[1] & 0xFE) == 0xFE && content[0] != content[1];
        if (marked) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        }
        catch (CharacterCodingException noUtf8) {
            return new String(content, WINDOWS);
        }
    }

}
