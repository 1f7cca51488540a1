package org.alliance.communities.house.planted.postgres.board;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

abstract class KnowsZonky {

    EmbeddedPostgres server;

}
