package org.alliance.communities.house.planted.arrows.workflow;

import org.alliance.communities.house.planted.arrows.mail.Letter;

abstract class KnowsBusiness {

    Letter business;

}
