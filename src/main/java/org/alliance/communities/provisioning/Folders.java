package org.alliance.communities.provisioning;

import java.net.URI;

/** The shared drive with a folder for each community (clause A15). Every call is safe to repeat. */
public interface Folders {

    /** Makes sure that the folder exists; returns where it is. */
    URI ensureFolder(String slug, String title);

    /** Makes the folder read-only under the past communities; nothing in it is deleted. */
    void archiveFolder(String slug);

}
