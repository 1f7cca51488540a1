/** Holds the process models, decision tables and forms of a directory against each other and against the code. */
package org.alliance.communities.house.models;
