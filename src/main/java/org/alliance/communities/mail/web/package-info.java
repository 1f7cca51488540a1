/** The lists of mails for people who look after them. */
package org.alliance.communities.mail.web;
