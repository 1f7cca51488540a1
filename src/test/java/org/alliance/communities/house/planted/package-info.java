/**
 * Small houses, each with one rule broken on purpose, so that a rule that finds nothing is found out. The classes are
 * abstract so that no test application takes them for its own.
 */
package org.alliance.communities.house.planted;
