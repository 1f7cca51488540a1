/** What our own mail server found out about the sender of a mail (RFC 8601), read without believing anybody else. */
package org.alliance.communities.mail.authentication;
