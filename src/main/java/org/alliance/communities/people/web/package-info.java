/** The page of the people: how they come in, and their further addresses. */
package org.alliance.communities.people.web;
