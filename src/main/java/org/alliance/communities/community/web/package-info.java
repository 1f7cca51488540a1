/** The public directory of communities as pages and JSON. */
package org.alliance.communities.community.web;
