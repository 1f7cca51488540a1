package org.alliance.communities.mail.extraction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;

/** Files of other kinds than Word's, and files that no honest program writes. */
final class OtherFiles {

    private OtherFiles() {
    }

    /** A PDF of one page; a line that begins with {@code #} is large, one with {@code *} bold. */
    static byte[] pdf(String... lines) throws IOException {
        try (PDDocument document = page(lines)) {
            return bytes(document);
        }
    }

    /** A PDF of one page with these lines and a small picture, and behind it pages that a scanner made. */
    static byte[] pdfWithScans(int scans, String... lines) throws IOException {
        try (PDDocument document = page(lines)) {
            PDImageXObject picture = LosslessFactory.createFromImage(document, new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB));
            draw(document, document.getPage(0), picture, 90);
            for (int n = 0; n < scans; n++) {
                PDPage page = new PDPage();
                document.addPage(page);
                draw(document, page, picture, page.getCropBox().getWidth());
            }
            return bytes(document);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDImageXObject picture, float width) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.drawImage(picture, 0, 0, width, width * 30 / 20);
        }
    }

    /** A sheet of the older Excel with this in its only cell, and with a picture and a document in it. */
    static byte[] sheetWithObject(String cell) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            HSSFSheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue(cell);
            HSSFPatriarch drawing = sheet.createDrawingPatriarch();
            int picture = book.addPicture(new byte[100], Workbook.PICTURE_TYPE_PNG);
            drawing.createPicture(new HSSFClientAnchor(), picture);
            drawing.createObjectData(new HSSFClientAnchor(), book.addOlePackage(utf8("Need"), "plan", "plan.txt", "plan.txt"), picture);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** A mail that was saved in Outlook. */
    static byte[] outlook(String body, Map<String, byte[]> attachments) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryNode root = files.getRoot();
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            root.createDocument("__substg1.0_001A001F", utf16("IPM.Note"));
            root.createDocument("__substg1.0_1000001F", utf16(body));
            int number = 0;
            for (Map.Entry<String, byte[]> file : attachments.entrySet()) {
                DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#%08X".formatted(number++));
                attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
                attachment.createDocument("__substg1.0_3707001F", utf16(file.getKey()));
                attachment.createDocument("__substg1.0_37010102", new ByteArrayInputStream(file.getValue()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static ByteArrayInputStream utf16(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE));
    }

    static byte[] lockedPdf(String... lines) throws IOException {
        try (PDDocument document = page(lines)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static PDDocument page(String... lines) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = 750;
            for (String line : lines) {
                boolean marked = line.startsWith("#") || line.startsWith("*");
                content.beginText();
                content.setFont(new PDType1Font(line.startsWith("*") ? FontName.HELVETICA_BOLD : FontName.HELVETICA),
                        line.startsWith("#") ? 18 : 11);
                content.newLineAtOffset(50, y);
                content.showText(marked ? line.substring(1) : line);
                content.endText();
                y -= 30;
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** An OpenDocument text with this inside {@code office:text}. */
    static byte[] odt(String doctype, String content, String manifest) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        entries.put("content.xml", utf8("<?xml version=\"1.0\"?>" + doctype + "<office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:text>" + content
                + "</office:text></office:body></office:document-content>"));
        entries.put("META-INF/manifest.xml", utf8("<manifest:manifest"
                + " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">" + manifest + "</manifest:manifest>"));
        return WordFile.zip(entries);
    }

    /** What Word writes when a document is saved with a password, without the document. */
    static byte[] lockedWord() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptionInfo");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** A document whose text is so many megabytes of one letter. */
    static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(utf8("<Types/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] much = new byte[1024 * 1024];
            java.util.Arrays.fill(much, (byte) 'a');
            for (int i = 0; i < megabytes; i++) {
                zip.write(much);
            }
        }
        return file.toByteArray();
    }

    /** A packed file that says of each of its entries that it is one byte long. */
    static byte[] lying(byte[] zip) {
        byte[] lie = zip.clone();
        for (int i = 0; i + 30 < lie.length; i++) {
            boolean central = lie[i] == 'P' && lie[i + 1] == 'K' && lie[i + 2] == 1 && lie[i + 3] == 2;
            if (central) {
                lie[i + 24] = 1;
                lie[i + 25] = 0;
                lie[i + 26] = 0;
                lie[i + 27] = 0;
            }
        }
        return lie;
    }

    /** What Outlook makes of a mail: its body and one attachment. */
    static byte[] winmail(String body, String name, byte[] attachment) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        littleEndian(out, 0x223e9f78, 4);
        littleEndian(out, 1, 2);
        attribute(out, 1, 0x0002800c, utf8(body));
        byte[] rendering = new byte[14];
        attribute(out, 2, 0x00069002, rendering);
        attribute(out, 2, 0x00018010, utf8(name + "\0"));
        attribute(out, 2, 0x0006800f, attachment);
        return file.toByteArray();
    }

    private static void attribute(DataOutputStream out, int level, int id, byte[] content) throws IOException {
        out.write(level);
        littleEndian(out, id, 4);
        littleEndian(out, content.length, 4);
        out.write(content);
        int sum = 0;
        for (byte one : content) {
            sum += one & 0xff;
        }
        littleEndian(out, sum, 2);
    }

    private static void littleEndian(OutputStream out, int number, int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            out.write(number >>> 8 * i);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
