package org.alliance.communities.mail;

/** Where chance comes from. */
@FunctionalInterface
interface Chance {

    /** The next number from 0 to 1. */
    double next();

}
