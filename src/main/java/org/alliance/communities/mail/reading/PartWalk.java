package org.alliance.communities.mail.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.alliance.communities.mail.reading.ReadMail.MailText;

/** Goes through the parts of one mail and collects its texts. Bounds keep a hostile mail from going on for ever. */
class PartWalk {

    private static final int DEEPEST = 20;

    private static final int MOST_PARTS = 500;

    private static final int LONGEST_TEXT = 2_000_000;

    private final List<String> body = new ArrayList<>();

    private final List<MailText> attachments = new ArrayList<>();

    private final ContentHash hash = new ContentHash();

    private int parts;

    private int leaves;

    /** Whether the mail could be taken apart at the top; what fails further down is only left out. */
    boolean through(byte[] raw, HeaderBlock headers) {
        try {
            visit(LenientMail.parse(raw, headers), 0, "");
            return true;
        }
        catch (MessagingException | IOException | RuntimeException | StackOverflowError | LinkageError broken) {
            return false;
        }
    }

    boolean sawSomething() {
        return leaves > 0;
    }

    String body() {
        return capped(String.join("\n", body));
    }

    List<MailText> attachments() {
        return attachments;
    }

    ContentHash hash() {
        return hash;
    }

    static String capped(String text) {
        return CleanText.cut(text, LONGEST_TEXT);
    }

    /** @param container the name of the forwarded mail that this part stands in; empty in the mail itself */
    private void visit(Part part, int depth, String container) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            return;
        }
        boolean isContainer = part.isMimeType("multipart/*") || part.isMimeType("message/rfc822");
        Object content = isContainer ? part.getContent() : null;
        if (content instanceof Multipart multipart) {
            visitAll(multipart, part.isMimeType("multipart/alternative"), depth, container);
        }
        else if (content instanceof MimeMessage forwarded) {
            visit(forwarded, depth + 1, "forwarded mail");
        }
        else {
            leaf(PartContent.of(part), depth, isAttached(part), container);
        }
    }

    private void visitAll(Multipart multipart, boolean alternative, int depth, String container) throws MessagingException {
        int bodyBefore = body.size();
        for (int i = 0; i < multipart.getCount(); i++) {
            try {
                visit(multipart.getBodyPart(i), depth + 1, container);
            }
            catch (MessagingException | IOException | RuntimeException broken) {
                leaves++;
            }
        }
        if (alternative) {
            List<String> versions = body.subList(bodyBefore, body.size());
            Optional<String> best = Alternatives.best(versions);
            versions.clear();
            best.ifPresent(body::add);
        }
    }

    private void leaf(Content content, int depth, boolean attached, String container) {
        leaves++;
        Optional<String> text = TextFormat.of(content).map(format -> format.text(content));
        text.ifPresentOrElse(hash::with, () -> hash.with(content.bytes()));
        text.filter(found -> !found.isBlank()).ifPresent(found -> {
            boolean isBody = container.isEmpty() && (depth == 0 || !attached && content.name().isEmpty());
            if (isBody) {
                body.add(found);
            }
            else {
                String name = content.name().isEmpty() ? container : content.name();
                attachments.add(new MailText("attachment " + (name.isEmpty() ? "without a name" : name), capped(found)));
            }
        });
    }

    private static boolean isAttached(Part part) {
        try {
            return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        }
        catch (MessagingException | RuntimeException broken) {
            return false;
        }
    }

}
