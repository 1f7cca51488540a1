/** What the Alliance's policy asks for, clause by clause. */
package org.alliance.communities.policy;
