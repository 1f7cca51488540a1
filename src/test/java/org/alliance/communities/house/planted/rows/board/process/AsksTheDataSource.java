package org.alliance.communities.house.planted.rows.board.process;

import javax.sql.DataSource;

abstract class AsksTheDataSource {

    DataSource database;

}
