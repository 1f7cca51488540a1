package org.alliance.communities.house.planted.imap.mail;

import org.eclipse.angus.mail.imap.IMAPFolder;

abstract class OpensFolders {

    IMAPFolder folder;

}
