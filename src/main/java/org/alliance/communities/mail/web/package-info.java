/** The mails in and out for people who look after them: pages, files and what they may do about a mail. */
package org.alliance.communities.mail.web;
