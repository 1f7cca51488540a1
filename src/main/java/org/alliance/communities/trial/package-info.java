/** Lets administrators see what the intake would make of a folder of mails, before they trust it with their mailbox. */
package org.alliance.communities.trial;
