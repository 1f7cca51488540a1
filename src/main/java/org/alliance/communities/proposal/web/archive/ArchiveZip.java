package org.alliance.communities.proposal.web.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file that is written from its beginning to its end and remembers of each file how long it is and its SHA-256. */
class ArchiveZip implements AutoCloseable {

    /** One of the files. */
    record Packed(String path, long bytes, String sha256) {
    }

    /** What a file holds, written piece by piece. */
    interface Content {

        void writeTo(OutputStream to) throws IOException;

    }

    /** The earliest that a ZIP can say: when a file was made stands in the manifest, and equal contents make equal entries. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    private final List<Packed> packed = new ArrayList<>();

    ArchiveZip(OutputStream to) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** @param path of our own making, never of a stranger's words */
    void add(String path, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        DigestOutputStream digested = new DigestOutputStream(zip, sha256());
        Counted counted = new Counted(digested);
        content.writeTo(counted);
        zip.closeEntry();
        packed.add(new Packed(path, counted.bytes, HexFormat.of().formatHex(digested.getMessageDigest().digest())));
    }

    void add(String path, String text) throws IOException {
        add(path, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** What has been added, in that order. */
    List<Packed> packed() {
        return List.copyOf(packed);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Counts, and lets nobody close the ZIP who is done with a file. */
    private static class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream to) {
            super(to);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) throws IOException {
            out.write(many, from, length);
            bytes += length;
        }

        @Override
        public void close() {
        }

    }

}
