package org.alliance.communities.mail.extraction;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a packed document holds beside its own text and is not opened.
 *
 * @param documents how many other documents; the table that a chart is drawn from is none
 * @param pictures whether there are any
 */
record InnerParts(int documents, boolean pictures) {

    private static final Pattern EMBEDDED = Pattern.compile("(?:word|xl|ppt)/embeddings/([^/]+)");

    private static final Pattern PICTURE = Pattern.compile("(?:word|xl|ppt)/media/.+|Pictures/.+");

    private static final Pattern OF_A_CHART = Pattern.compile("(?:word|xl|ppt)/charts/_rels/.*");

    private static final Pattern FILE_ENTRY = Pattern.compile("<manifest:file-entry [^>]{0,1000}>");

    private static final Pattern DOCUMENT = Pattern.compile("media-type=\"application/vnd\\.(?:oasis\\.opendocument\\."
            + "(?:text|spreadsheet|presentation)|sun\\.star\\.oleobject)");

    private static final Pattern INSIDE = Pattern.compile("full-path=\"Object [^\"/]{1,100}/?\"");

    static InnerParts ofOffice(Map<String, byte[]> entries) {
        String charts = entries.keySet().stream().filter(entry -> OF_A_CHART.matcher(entry).matches())
            .map(entry -> ZipDocument.text(entries, entry)).collect(Collectors.joining());
        long documents = entries.keySet().stream().map(EMBEDDED::matcher).filter(Matcher::matches)
            .filter(embedded -> !charts.contains("/embeddings/" + embedded.group(1) + "\"")).count();
        return new InnerParts((int) documents, hasPicture(entries.keySet()));
    }

    static InnerParts ofOpenDocument(Set<String> entries, String manifest) {
        long documents = FILE_ENTRY.matcher(manifest).results().map(entry -> entry.group())
            .filter(entry -> INSIDE.matcher(entry).find() && DOCUMENT.matcher(entry).find()).count();
        return new InnerParts((int) documents, hasPicture(entries));
    }

    private static boolean hasPicture(Set<String> entries) {
        return entries.stream().anyMatch(entry -> PICTURE.matcher(entry).matches());
    }

    /** Pictures beside a text belong to it; without one they may be the pages of it. */
    void tell(String name, Findings findings) {
        findings.closed(name, documents);
        if (pictures && findings.holdHardlyText(name)) {
            findings.unreadable(name, NotReadable.PICTURES);
        }
    }

}
