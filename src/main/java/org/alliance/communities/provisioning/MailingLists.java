package org.alliance.communities.provisioning;

import java.net.URI;
import java.util.Collection;

import org.alliance.communities.address.EmailAddress;

/** The mailing lists, one for each community (clause A16). Every call is safe to repeat. */
public interface MailingLists {

    /** Makes sure that the list exists and has at least these members; returns where it is. */
    URI ensureList(String slug, String title, Collection<EmailAddress> members);

    /** Takes no more mail and no more members; the archive stays. */
    void closeList(String slug);

}
