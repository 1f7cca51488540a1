package org.alliance.communities.house.planted.rows.board.web;

import org.springframework.jdbc.core.simple.JdbcClient;

abstract class AsksTheDatabase {

    JdbcClient database;

}
