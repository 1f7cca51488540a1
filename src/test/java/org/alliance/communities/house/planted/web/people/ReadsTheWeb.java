package org.alliance.communities.house.planted.web.people;

import org.apache.hc.client5.http.classic.HttpClient;

abstract class ReadsTheWeb {

    HttpClient client;

}
