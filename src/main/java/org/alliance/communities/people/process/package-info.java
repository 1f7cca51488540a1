/** The engine's side of people: its users, groups and their rights. */
package org.alliance.communities.people.process;
