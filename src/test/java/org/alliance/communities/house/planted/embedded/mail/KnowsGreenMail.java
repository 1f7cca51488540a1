package org.alliance.communities.house.planted.embedded.mail;

import com.icegreen.greenmail.util.GreenMail;

abstract class KnowsGreenMail {

    GreenMail server;

}
