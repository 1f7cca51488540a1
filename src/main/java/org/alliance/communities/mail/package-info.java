/** Post: every mail in is stored before anything else, every mail out waits in an outbox. Knows no case by itself. */
package org.alliance.communities.mail;
