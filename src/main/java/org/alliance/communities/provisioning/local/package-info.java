/** Stand-ins that need nothing outside: they remember what they hold and can be looked at. */
package org.alliance.communities.provisioning.local;
