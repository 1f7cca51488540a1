package org.alliance.communities.board.packet;

import java.time.Instant;

/** What a meeting to come lacks. */
record Lack(long meeting, Instant start, Kind kind) {

    enum Kind {

        /** Nothing is published for it. */
        PACKET,
        /** The meeting is not what the newest version says, or a vote for it has been opened since. */
        NEWER_VERSION,
        /** The newest version was not mailed. */
        POST

    }

}
