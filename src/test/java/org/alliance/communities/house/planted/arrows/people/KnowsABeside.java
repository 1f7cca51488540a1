package org.alliance.communities.house.planted.arrows.people;

import org.alliance.communities.house.planted.arrows.mail.Letter;

abstract class KnowsABeside {

    Letter beside;

}
