package org.alliance.communities.mail.extraction;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of Word, Excel, PowerPoint and Outlook in the file system of their own that they were before 2007. */
final class CompoundFile {

    private static final List<String> MACROS = List.of("Macros", "_VBA_PROJECT_CUR", "VBA");

    private static final String OUTLOOK = "application/vnd.ms-outlook";

    private CompoundFile() {
    }

    static void read(String name, byte[] file, Findings findings, Opener opener) throws Exception {
        Set<String> entries;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            entries = files.getRoot().getEntryNames();
        }
        if (entries.contains("EncryptedPackage")) {
            throw new NotReadable(NotReadable.LOCKED);
        }
        if (MACROS.stream().anyMatch(entries::contains)) {
            throw new NotReadable(NotReadable.NEVER_OPENED);
        }
        String type = type(entries);
        if (type.equals(OUTLOOK)) {
            TikaText.mail(name, file, type, findings, opener);
        }
        else {
            TikaText.compound(name, file, type, findings);
        }
    }

    private static String type(Set<String> entries) throws NotReadable {
        if (entries.contains("WordDocument")) {
            return "application/msword";
        }
        if (entries.contains("Workbook") || entries.contains("Book")) {
            return "application/vnd.ms-excel";
        }
        if (entries.contains("PowerPoint Document")) {
            return "application/vnd.ms-powerpoint";
        }
        if (entries.contains("__properties_version1.0")) {
            return OUTLOOK;
        }
        throw new NotReadable(NotReadable.UNKNOWN);
    }

}
