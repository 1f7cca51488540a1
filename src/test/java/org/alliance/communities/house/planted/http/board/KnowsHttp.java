package org.alliance.communities.house.planted.http.board;

import jakarta.servlet.http.HttpServletRequest;

abstract class KnowsHttp {

    HttpServletRequest request;

}
