package org.alliance.communities.community.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.alliance.communities.community.Community;
import org.alliance.communities.community.Part;

/** A community as the contract shows it: to everyone what is public, to those who are logged in all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommunityView(String slug, String name, String status, List<LeadView> leads, Map<String, ServiceView> services,
        LocalDate nextDetermination, String description, LocalDate foundedOn, LocalDate closedOn, String closingReason,
        String proposal, Map<String, String> charter) {

    /** The address of a lead is for those who are logged in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeadView(String name, String email) {
    }

    record ServiceView(String link, String state) {
    }

    static CommunityView of(Community community, boolean all) {
        List<LeadView> leads = community.leads().stream()
            .map(lead -> new LeadView(lead.name(), all ? lead.email().value() : null)).toList();
        Map<String, ServiceView> services = new LinkedHashMap<>();
        community.services().forEach(service -> services.put(service.service().key(),
                new ServiceView(service.link(), service.state())));
        Map<String, String> charter = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            if (community.charter().containsKey(part)) {
                charter.put(part.key(), community.charter().get(part));
            }
        }
        return new CommunityView(community.slug(), community.name(), community.status().key(), leads, services,
                community.nextDetermination(), community.description(), community.foundedOn(), community.closedOn(),
                all ? community.closingReason() : null, all ? community.proposalNumber() : null, all ? charter : null);
    }

}
