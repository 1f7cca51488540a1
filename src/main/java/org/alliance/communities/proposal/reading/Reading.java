package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Map;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.community.Part;

/**
 * What a mail says as a proposal.
 *
 * @param title never blank
 * @param passages what was found; a part that is not in here is nowhere in the mail
 * @param flags what a person should look at
 * @param leads whom the writer names as those who are to lead the community, by their addresses
 */
public record Reading(String title, Map<Part, Passage> passages, List<Flag> flags, List<EmailAddress> leads) {
}
