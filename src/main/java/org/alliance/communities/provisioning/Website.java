package org.alliance.communities.provisioning;

import java.net.URI;

/** The Alliance's website, where each community has its description (clause A14). Every call is safe to repeat. */
public interface Website {

    /** Makes sure that the page exists and says this; returns where it is. */
    URI ensurePage(String slug, String title, String text);

    /** Moves the page to the past communities; it stays readable. */
    void archivePage(String slug);

}
