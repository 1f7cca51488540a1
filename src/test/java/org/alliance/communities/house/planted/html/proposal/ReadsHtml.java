package org.alliance.communities.house.planted.html.proposal;

import org.jsoup.nodes.Document;

abstract class ReadsHtml {

    Document page;

}
