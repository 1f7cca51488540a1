/** What the demo brings so that nobody starts before an empty Tasklist: a few mails and two communities. */
package org.alliance.communities.demo;
