/** The engine's side of the register: setting communities up, the yearly decision, closing. */
package org.alliance.communities.community.process;
