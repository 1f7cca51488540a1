/** Reads the mailbox by IMAP, without leaving a trace in it. */
package org.alliance.communities.mail.imap;
