package org.alliance.communities.mail.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of Word, Excel, PowerPoint and OpenDocument since they are packed files. */
final class ZipDocument {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final Pattern MAIN_TYPE = Pattern.compile("\"(application/[a-z0-9.+-]{1,120}\\.main\\+xml)\"");

    /** What is said about the text, and what is no text: the former is read apart, the latter not at all. */
    private static final Pattern APART = Pattern.compile("word/(comments|footnotes|endnotes)\\.xml");

    private static final Pattern LEFT_OUT = Pattern.compile("(?:word|xl|ppt)/(?:media|embeddings|activeX)/.*|Pictures/.*"
            + "|Object.*|Thumbnails/.*|META-INF/.*");

    /** A part that others refer to must not be missing. */
    private static final byte[] NOTHING = "<nothing/>".getBytes(StandardCharsets.UTF_8);

    private ZipDocument() {
    }

    static void read(String name, byte[] file, Findings findings) throws Exception {
        Map<String, byte[]> entries = Unpacked.of(file, entry -> !LEFT_OUT.matcher(entry).matches()
                || entry.equals("META-INF/manifest.xml"));
        if (entries.containsKey("[Content_Types].xml")) {
            office(name, entries, findings);
        }
        else if (text(entries, "mimetype").startsWith(OPEN_DOCUMENT)) {
            openDocument(name, entries, findings);
        }
        else {
            throw new NotReadable(NotReadable.ARCHIVE);
        }
    }

    private static void office(String name, Map<String, byte[]> entries, Findings findings) throws Exception {
        String types = text(entries, "[Content_Types].xml");
        if (types.contains("macroEnabled") || types.contains("vbaProject")
                || entries.keySet().stream().anyMatch(entry -> entry.endsWith("vbaProject.bin"))) {
            throw new NotReadable(NotReadable.NEVER_OPENED);
        }
        Matcher main = MAIN_TYPE.matcher(types);
        if (!main.find()) {
            throw new NotReadable(NotReadable.UNKNOWN);
        }
        Map<String, byte[]> apart = new LinkedHashMap<>(entries);
        apart.keySet().removeIf(entry -> !APART.matcher(entry).matches());
        Map<String, byte[]> own = new LinkedHashMap<>(entries);
        own.replaceAll((entry, content) -> apart.containsKey(entry) ? NOTHING : content);
        TikaText.ooxml(name, packed(own), main.group(1).replace(".main+xml", ""), findings);
        InnerParts.ofOffice(entries).tell(name, findings);
        Notes notes = new Notes();
        for (byte[] xml : apart.values()) {
            notes.readOffice(xml);
        }
        findings.text(Notes.name(name), notes.text());
    }

    private static void openDocument(String name, Map<String, byte[]> entries, Findings findings) throws Exception {
        String manifest = text(entries, "META-INF/manifest.xml");
        if (manifest.contains("encryption-data")) {
            throw new NotReadable(NotReadable.LOCKED);
        }
        byte[] content = entries.get("content.xml");
        if (content == null) {
            throw new NotReadable(NotReadable.DAMAGED);
        }
        InnerParts inside = InnerParts.ofOpenDocument(entries.keySet(), manifest);
        Notes notes = new Notes();
        entries.put("content.xml", notes.takenOutOf(content));
        entries.remove("META-INF/manifest.xml");
        TikaText.openDocument(name, packed(entries), text(entries, "mimetype").strip(), findings);
        inside.tell(name, findings);
        findings.text(Notes.name(name), notes.text());
    }

    static String text(Map<String, byte[]> entries, String entry) {
        return new String(entries.getOrDefault(entry, new byte[0]), StandardCharsets.UTF_8);
    }

    /** Packed anew, the sizes that the file tells of itself are true. */
    private static byte[] packed(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

}
