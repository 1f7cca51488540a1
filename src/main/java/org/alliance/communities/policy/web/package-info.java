/** The page that says where each clause of the policy is fulfilled. */
package org.alliance.communities.policy.web;
