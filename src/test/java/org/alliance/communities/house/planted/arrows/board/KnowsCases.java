package org.alliance.communities.house.planted.arrows.board;

import org.alliance.communities.house.planted.arrows.proposal.Case;

abstract class KnowsCases {

    Case upward;

}
