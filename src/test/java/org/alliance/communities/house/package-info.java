/** What holds for the whole house: how it is started and tested, whatever module is concerned. */
package org.alliance.communities.house;
