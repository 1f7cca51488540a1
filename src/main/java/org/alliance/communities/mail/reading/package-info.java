/** What a mail says, read from its bytes however broken they are; knows no database and no settings. */
package org.alliance.communities.mail.reading;
