package org.alliance.communities.house.planted.csv.people;

import org.apache.commons.csv.CSVRecord;

abstract class ReadsCsv {

    CSVRecord row;

}
