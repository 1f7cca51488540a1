package org.alliance.communities.community;

import org.alliance.communities.clock.AllianceTime;
import org.alliance.communities.community.Community.Status;
import org.alliance.communities.history.CaseHistory;
import org.alliance.communities.provisioning.Folders;
import org.alliance.communities.provisioning.MailingLists;
import org.alliance.communities.provisioning.Website;
import org.alliance.communities.refusal.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a community with care: everything is archived, nothing is deleted. */
@Component
@Transactional
public class ClosingDesk {

    private final CommunityRegister register;

    private final CommunityBook book;

    private final Website website;

    private final Folders folders;

    private final MailingLists lists;

    private final CommunityLetters letters;

    private final CaseHistory history;

    private final AllianceTime time;

    ClosingDesk(CommunityRegister register, CommunityBook book, Website website, Folders folders, MailingLists lists,
            CommunityLetters letters, CaseHistory history, AllianceTime time) {
        this.register = register;
        this.book = book;
        this.website = website;
        this.folders = folders;
        this.lists = lists;
        this.letters = letters;
        this.history = history;
        this.time = time;
    }

    /** It is on its way out. */
    public void begin(String slug) {
        book.setStatus(slug, Status.CLOSING);
        history.note(slug, CaseHistory.SYSTEM, "the closing has begun");
    }

    /** Staff confirm that it ends, and why. */
    public void confirm(String slug, String reason, String by) {
        if (reason.isBlank()) {
            throw new Refusal("A community is closed with a reason, please.");
        }
        book.setClosingReason(slug, reason);
        history.note(slug, by, "closing confirmed: " + reason);
    }

    public void archiveFolder(String slug) {
        folders.archiveFolder(slug);
        history.note(slug, CaseHistory.SYSTEM, "the folder was archived");
    }

    public void closeList(String slug) {
        lists.closeList(slug);
        history.note(slug, CaseHistory.SYSTEM, "the mailing list was closed");
    }

    public void archivePage(String slug) {
        website.archivePage(slug);
        history.note(slug, CaseHistory.SYSTEM, "the page was moved to the past communities");
    }

    /** Tells the leads and lists the community as past. */
    public void finish(String slug) {
        book.close(slug, time.today());
        letters.closed(register.get(slug));
        history.note(slug, CaseHistory.SYSTEM, "listed as a past community");
    }

}
