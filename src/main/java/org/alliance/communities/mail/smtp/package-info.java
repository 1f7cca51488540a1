/** Sends letters by SMTP. */
package org.alliance.communities.mail.smtp;
