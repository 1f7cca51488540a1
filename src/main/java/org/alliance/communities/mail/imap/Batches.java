package org.alliance.communities.mail.imap;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list of mails into pieces that are quick to fetch and fit into memory. */
final class Batches {

    private static final int MOST_MAILS = 100;

    private static final long MOST_BYTES = 8_000_000;

    private Batches() {
    }

    /**
     * @param large a mail above this size is a piece of its own
     */
    static List<List<ListedMail>> of(List<ListedMail> mails, long large) {
        List<List<ListedMail>> batches = new ArrayList<>();
        List<ListedMail> batch = new ArrayList<>();
        long bytes = 0;
        for (ListedMail mail : mails) {
            boolean full = batch.size() == MOST_MAILS || bytes + mail.size() > MOST_BYTES || bytes > large
                    || mail.size() > large;
            if (full && !batch.isEmpty()) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
            batch.add(mail);
            bytes += mail.size();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

}
