/** The one value that every module above shares: a mail address. */
package org.alliance.communities.address;
