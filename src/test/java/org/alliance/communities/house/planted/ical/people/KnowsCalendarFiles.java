package org.alliance.communities.house.planted.ical.people;

import net.fortuna.ical4j.model.Calendar;

abstract class KnowsCalendarFiles {

    Calendar calendar;

}
