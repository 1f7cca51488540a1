package org.alliance.communities.mail.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the parts of one mail. It calls itself for the parts inside a part, which are never deeper than
 * {@link Limits#DEPTH}.
 */
class PartReading {

    private final ContentHash hash = new ContentHash();

    private int documents;

    private int filesInTexts;

    private int html;

    /**
     * @throws OverLimit when there are more documents, files or HTML than a mail may have
     */
    Gathered read(MimePart mail) {
        return part(mail, true);
    }

    ContentHash hash() {
        return hash;
    }

    /** @param whole whether this part is all that its mail consists of */
    private Gathered part(MimePart part, boolean whole) {
        Gathered found = new Gathered();
        if (part.is("multipart/encrypted")) {
            hash.with(part.content().copy());
            found.unreadable(Gathered.BODY, "it is encrypted");
        }
        else if (part.is("multipart/alternative") && !part.isLeaf()) {
            found.addAll(Alternatives.best(parts(part)));
        }
        else if (part.isMultipart() && !part.isLeaf()) {
            parts(part).forEach(found::addAll);
        }
        else if (part.isMail() && !part.isLeaf()) {
            forwarded(part, found);
        }
        else {
            String name = part.fileName();
            boolean attached = !whole && (part.isAttached() || !name.isEmpty());
            leaf(Content.of(part), name.isEmpty() && whole ? Gathered.BODY : source(name), attached, found);
        }
        return found;
    }

    private List<Gathered> parts(MimePart multipart) {
        List<Gathered> all = new ArrayList<>();
        List<Gathered> pictures = new ArrayList<>();
        for (MimePart inner : multipart.parts()) {
            boolean ornament = multipart.is("multipart/related") && inner.type().value().startsWith("image/");
            (ornament ? pictures : all).add(part(inner, false));
        }
        // Pictures belong to the text around them, unless there is none.
        if (all.stream().allMatch(Gathered::saysNothing)) {
            all.addAll(pictures);
        }
        return all;
    }

    /** Somebody else's words: they are marked so, and say nothing about who sent this mail. */
    private void forwarded(MimePart part, Gathered found) {
        MimePart mail = part.parts().get(0);
        Gathered inner = part(mail, true);
        String source = source(part.fileName().isEmpty() ? "forwarded mail" : part.fileName());
        if (!inner.body().isBlank()) {
            found.text(source, ForwardedMail.marked(mail.headers(), inner.body()));
        }
        found.addAllButBody(inner);
        inner.unreadable().forEach(one -> found.unreadable(one.source().equals(Gathered.BODY) ? source : one.source(),
                one.reason()));
    }

    private void leaf(Content content, String source, boolean attached, Gathered found) {
        ContentKind kind = ContentKind.of(content);
        if (kind.treatment() != ContentKind.Treatment.TEXT) {
            closed(content, kind, source, found);
            return;
        }
        UuencodedFiles files = UuencodedFiles.in(text(content, attached ? source : Gathered.BODY, found));
        if (attached) {
            found.text(source, files.text());
        }
        else {
            found.body(files.text());
        }
        if (files.text().contains("-----BEGIN PGP MESSAGE-----")) {
            found.unreadable(attached ? source : Gathered.BODY, "it is encrypted with PGP");
        }
        filesInTexts += files.contents().size();
        if (filesInTexts > Limits.PARTS) {
            throw PartFinder.tooManyParts();
        }
        files.contents().forEach(file -> file(file, found));
    }

    private void file(Content file, Gathered found) {
        ContentKind kind = ContentKind.of(file);
        if (kind.treatment() == ContentKind.Treatment.TEXT) {
            found.text(source(file.name()), text(file, source(file.name()), found));
        }
        else {
            closed(file, kind, source(file.name()), found);
        }
    }

    private String text(Content content, String source, Gathered found) {
        TextFormat format = TextFormat.of(content).orElseThrow();
        html += format.markup(content);
        if (html > Limits.HTML) {
            throw new OverLimit("It has more than 4 MB of HTML.");
        }
        Beginning read = format.text(content);
        if (!read.whole()) {
            found.unreadable(source, Beginning.CUT);
        }
        hash.with(read.text());
        return read.text();
    }

    private void closed(Content content, ContentKind kind, String source, Gathered found) {
        hash.with(content.bytes());
        if (kind.treatment() == ContentKind.Treatment.UNREADABLE) {
            found.unreadable(source, kind.reason());
        }
        else if (kind.treatment() == ContentKind.Treatment.DOCUMENT) {
            if (++documents > Limits.DOCUMENTS) {
                throw new OverLimit("It has more than 20 documents.");
            }
            found.document(source, content);
        }
    }

    private static String source(String name) {
        return "attachment " + (name.isEmpty() ? "without a name" : name);
    }

}
