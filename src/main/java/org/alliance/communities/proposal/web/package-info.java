/** Proposals as dossier, status page and JSON. */
package org.alliance.communities.proposal.web;
