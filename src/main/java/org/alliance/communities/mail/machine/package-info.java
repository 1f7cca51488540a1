/** Tells what machines write from what people write. */
package org.alliance.communities.mail.machine;
