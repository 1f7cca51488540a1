/** Who is who: the directory of people, their roles and the member libraries. */
package org.alliance.communities.people;
