package org.alliance.communities.mail.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.apache.commons.io.input.CountingInputStream;

/** The entries of a packed file. What comes out is counted, for what the file says of its own sizes may be a lie. */
final class Unpacked {

    private static final long MOST_BYTES = 50L * 1024 * 1024;

    private static final int MOST_ENTRIES = 1000;

    private static final long HIGHEST_RATIO = 100;

    /** So much may grow out of nothing: a page of spaces packs well. */
    private static final long HARMLESS = 1024 * 1024;

    private Unpacked() {
    }

    /** @param wanted which entries are kept; the others are counted and empty */
    static Map<String, byte[]> of(byte[] file, Predicate<String> wanted) throws IOException, NotReadable {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        CountingInputStream packed = new CountingInputStream(new ByteArrayInputStream(file));
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            byte[] buffer = new byte[8192];
            long bytes = 0;
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new NotReadable(NotReadable.GROWS);
                }
                boolean keep = wanted.test(entry.getName());
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    bytes += read;
                    if (bytes > MOST_BYTES || bytes > HARMLESS && bytes > HIGHEST_RATIO * packed.getByteCount()) {
                        throw new NotReadable(NotReadable.GROWS);
                    }
                    content.write(buffer, 0, keep ? read : 0);
                }
                entries.put(entry.getName(), content.toByteArray());
            }
        }
        catch (ZipException broken) {
            boolean locked = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
            throw new NotReadable(locked ? NotReadable.LOCKED : NotReadable.DAMAGED);
        }
        return entries;
    }

}
