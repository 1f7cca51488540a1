/** Time comes in from outside: one clock for the rules and the engine, which the demo can move on. */
package org.alliance.communities.clock;
