package org.alliance.communities.house.planted.pages.board;

import org.springframework.web.bind.annotation.RestController;

@RestController
abstract class PageOutside {

    abstract String page();

}
