/** Reads the mailbox by IMAP and marks there what it has taken; whether a person has seen a mail stays as it was. */
package org.alliance.communities.mail.imap;
