/** A mail server of our own on loopback, so that nothing needs to be installed. It forgets everything when it stops. */
package org.alliance.communities.mail.embedded;
