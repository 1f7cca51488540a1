package org.alliance.communities.mail.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file, entry by entry, as Word writes it. */
public final class WordFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private final StringBuilder body = new StringBuilder();

    private final StringBuilder relations = new StringBuilder();

    private final StringBuilder types = new StringBuilder();

    private String mainType = MAIN + "document.main+xml";

    private String beforeTheDocument = "";

    public WordFile() {
        part("styles", "<w:styles " + W + "><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/>"
                + "</w:style></w:styles>");
    }

    public WordFile heading(String text) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>").append(run("", text)).append("</w:p>");
        return this;
    }

    public WordFile paragraph(String text) {
        body.append(p(text));
        return this;
    }

    WordFile bold(String text) {
        body.append("<w:p>").append(run("<w:rPr><w:b/></w:rPr>", text)).append("</w:p>");
        return this;
    }

    WordFile item(String text) {
        part("numbering", "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u2022\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>");
        body.append("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            .append(run("", text)).append("</w:p>");
        return this;
    }

    /** A sentence in which tracked changes have not been accepted yet. */
    WordFile changed(String kept, String deleted, String inserted) {
        body.append("<w:p>").append(run("", kept)).append("<w:del w:id=\"3\" w:author=\"Bo\"><w:r><w:delText>").append(deleted)
            .append("</w:delText></w:r></w:del><w:ins w:id=\"4\" w:author=\"Bo\">").append(run("", inserted))
            .append("</w:ins></w:p>");
        return this;
    }

    WordFile commented(String text, String comment) {
        part("comments", "<w:comments " + W + "><w:comment w:id=\"0\" w:author=\"Bo\">" + p(comment) + "</w:comment></w:comments>");
        body.append("<w:p><w:commentRangeStart w:id=\"0\"/>").append(run("", text))
            .append("<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        return this;
    }

    WordFile footnoted(String text, String note) {
        part("footnotes", "<w:footnotes " + W + "><w:footnote w:id=\"2\">" + p(note) + "</w:footnote></w:footnotes>");
        body.append("<w:p>").append(run("", text)).append("<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>");
        return this;
    }

    WordFile row(String... cells) {
        body.append("<w:tbl><w:tr>");
        for (String cell : cells) {
            body.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        body.append("</w:tr></w:tbl>");
        return this;
    }

    /** Word writes each text box twice, for itself and for its predecessors. */
    WordFile box(String text) {
        String content = "<w:txbxContent>" + p(text) + "</w:txbxContent>";
        body.append("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><a:graphicData>"
                + "<wps:wsp><wps:txbx>").append(content).append("</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>").append(content)
            .append("</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        return this;
    }

    /** Something that stands outside the file and that Word would fetch. */
    WordFile fetching(String kind, String address) {
        relations.append("<Relationship Id=\"x").append(relations.length()).append("\" Type=\"").append(OFFICE).append(kind)
            .append("\" Target=\"").append(address).append("\" TargetMode=\"External\"/>");
        return this;
    }

    WordFile declaring(String doctype) {
        beforeTheDocument = doctype;
        return this;
    }

    WordFile withMacros() {
        mainType = "application/vnd.ms-word.document.macroEnabled.main+xml";
        entries.put("word/vbaProject.bin", new byte[100]);
        return this;
    }

    WordFile with(String entry, byte[] content) {
        entries.put(entry, content);
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.oleObject\"/>"
                + "<Default Extension=\"docx\" ContentType=\"" + MAIN + "document\"/>"
                + "<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>" + types + "</Types>");
        put(all, "_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + OFFICE
                + "officeDocument\" Target=\"word/document.xml\"/>"));
        put(all, "word/_rels/document.xml.rels", relationships(relations.toString()));
        put(all, "word/document.xml", beforeTheDocument + "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        all.putAll(entries);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void part(String name, String xml) {
        if (entries.put("word/" + name + ".xml", ("<?xml version=\"1.0\"?>" + xml).getBytes(StandardCharsets.UTF_8)) == null) {
            types.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"").append(MAIN).append(name)
                .append("+xml\"/>");
            relations.append("<Relationship Id=\"r-").append(name).append("\" Type=\"").append(OFFICE).append(name)
                .append("\" Target=\"").append(name).append(".xml\"/>");
        }
    }

    private static void put(Map<String, byte[]> entries, String name, String xml) {
        entries.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String relationships(String inner) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inner
                + "</Relationships>";
    }

    private static String p(String text) {
        return "<w:p>" + run("", text) + "</w:p>";
    }

    private static String run(String properties, String text) {
        return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

}
