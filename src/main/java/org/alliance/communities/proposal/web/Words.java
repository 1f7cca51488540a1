package org.alliance.communities.proposal.web;

import java.util.Map;

import org.alliance.communities.community.Part;
import org.alliance.communities.proposal.reading.Questions;
import org.alliance.communities.proposal.web.ProposalView.FlagView;
import org.springframework.stereotype.Component;

/** The keys of the contract as people read them; templates ask {@code @words}. */
@Component("words")
class Words {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("executive-director", "Executive Director"),
            Map.entry("central-staff", "Central Staff"),
            Map.entry("board-chair", "Chair"),
            Map.entry("not-addressed", "met by no community"),
            Map.entry("partly", "in part"),
            Map.entry("addressed", "met already"),
            Map.entry("asked", "asked, no answer yet"),
            Map.entry("timed-out", "no answer in time"),
            Map.entry("no-quorum", "no quorum"),
            Map.entry("sort", "to be sorted"),
            Map.entry("quarantined", "in quarantine"),
            Map.entry("missing-parts", "question for missing parts"),
            Map.entry("please-check", "question whether we understood"));

    /** Empty for null; what has no entry reads well enough without its hyphens. */
    public String of(String key) {
        return key == null ? "" : WORDS.getOrDefault(key, key.replace('-', ' '));
    }

    public String part(String key) {
        return Part.ofKey(key).map(Part::title).orElseGet(() -> of(key));
    }

    /** What one should know first, and about which part. */
    public String flag(FlagView flag) {
        return of(flag.kind()) + (flag.part().isEmpty() ? "" : " (" + part(flag.part()) + ")") + ": " + flag.text();
    }

    /** What proposers are asked for this part. */
    public String question(String key) {
        return Part.ofKey(key).map(Questions::of).orElse("");
    }

}
