/** The file in which people come: what it says, what it would change, and how it is taken over, whole or not at all. */
package org.alliance.communities.people.file;
