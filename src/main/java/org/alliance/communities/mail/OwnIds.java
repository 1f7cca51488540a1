package org.alliance.communities.mail;

/** The Message-IDs of our letters: whoever names one has seen the letter. */
final class OwnIds {

    private OwnIds() {
    }

    static String of(String uuid, MailSettings settings) {
        return "<" + uuid + "@" + settings.from().domain() + ">";
    }

}
