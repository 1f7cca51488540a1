package org.alliance.communities.house.planted.time.board;

import java.time.Instant;

abstract class LooksAtTheWall {

    Instant look() {
        return Instant.now();
    }

}
