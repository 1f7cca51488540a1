package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.List;

/** The files inside a mail, for people who save them one by one. */
public final class AttachedFiles {

    private AttachedFiles() {
    }

    /**
     * @param name harmless on any system; made up when the mail gives none
     * @param type the declared type, such as {@code application/pdf}; it may be wrong
     */
    public record AttachedFile(String name, String type, byte[] bytes) {
    }

    /** In the order of the mail, a forwarded mail as one file; none of a mail that nobody can take apart. */
    public static List<AttachedFile> in(byte[] raw) {
        HeaderBlock headers = HeaderBlock.of(Stretch.of(raw));
        List<AttachedFile> files = new ArrayList<>();
        if (raw.length <= Limits.MAIL && headers.overLimit().isEmpty()) {
            try {
                collect(PartFinder.in(headers, Stretch.of(raw)), files);
            }
            catch (OverLimit tooMuch) {
                return List.of();
            }
        }
        return files;
    }

    private static void collect(MimePart part, List<AttachedFile> files) {
        if (part.isMultipart() && !part.isLeaf()) {
            part.parts().forEach(inner -> collect(inner, files));
        }
        else if (part.isAttached() || !part.fileName().isEmpty() || !part.type().value().startsWith("text/")) {
            String ending = part.isMail() ? ".eml" : ".bin";
            String name = part.fileName().isEmpty() ? "file-" + (files.size() + 1) + ending : part.fileName();
            files.add(new AttachedFile(name, part.type().value(), part.decoded()));
        }
    }

}
