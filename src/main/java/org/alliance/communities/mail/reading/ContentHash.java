package org.alliance.communities.mail.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Adds up what a mail says. Each piece goes in with its length, so that no text can pass for two. */
final class ContentHash {

    private final MessageDigest digest;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    ContentHash with(byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
        digest.update(piece);
        return this;
    }

    /** Line ends and the space before them are the mail servers' business. */
    ContentHash with(String text) {
        StringBuilder same = new StringBuilder(text.length());
        text.strip().lines().forEach(line -> same.append(line.stripTrailing()).append('\n'));
        return with(same.toString().getBytes(StandardCharsets.UTF_8));
    }

    ContentHash with(List<String> texts) {
        texts.forEach(this::with);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

}
