package org.alliance.communities.proposal.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.alliance.communities.community.Part;

import static org.alliance.communities.proposal.reading.Vocabulary.words;

/** The headings of English proposals. */
final class EnglishHeadings {

    /** Whole headings that the words alone would get wrong. */
    private static final Map<String, Meaning> PHRASES = Map.ofEntries(
            Map.entry("resources and activities", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we will do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what will we do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we plan to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we want to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("plan of work", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("work plan", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we do", Meaning.perhaps(Set.of(Part.ACTIVITIES))),
            Map.entry("in scope", Meaning.perhaps(Set.of(Part.ACTIVITIES))),
            Map.entry("areas in scope", Meaning.perhaps(Set.of(Part.ACTIVITIES))),
            Map.entry("objectives", Meaning.perhaps(Set.of(Part.PURPOSE, Part.ACTIVITIES))),
            Map.entry("what we are going to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we intend to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we hope to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we would like to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we will do and what we hope to achieve", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we plan to do and what we hope to achieve", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what we are going to do and what we hope to achieve", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what do you plan to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what will you do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what do you want to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("what are you going to do", Meaning.certainly(Part.ACTIVITIES)),
            Map.entry("community", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("who is it for", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("who is this for", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("who is invited", Meaning.certainly(Part.AUDIENCE)),
            Map.entry("who may join", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("who can join", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("who may join and why", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("who can join and why", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("who can be a member", Meaning.certainly(Part.MEMBERSHIP)),
            Map.entry("code of conduct", Meaning.certainly(Part.STANDARDS)),
            Map.entry("ground rules", Meaning.perhaps(Set.of(Part.STANDARDS))),
            Map.entry("interested parties", Meaning.perhaps(Set.of(Part.AUDIENCE))),
            Map.entry("life cycle", Meaning.perhaps(Set.of(Part.CONTINUATION))),
            Map.entry("how we know it worked", Meaning.perhaps(Set.of(Part.CONTINUATION))));

    private static final Set<String> OTHERS = Set.of("out of scope", "areas out of scope", "not in scope", "non goals", "contact",
            "contacts", "contact person", "lead", "leads", "leaders", "leadership", "facilitator", "facilitators", "chairs",
            "chair", "co chairs", "name", "title", "topic", "proposer", "proposers", "proposed by", "submitted by",
            "sponsor", "sponsors", "roles", "governance", "communication", "communications", "meeting time",
            "meeting times", "meetings", "meeting minutes", "references", "attachments", "attachment", "signatures",
            "supporters", "history", "next steps", "timeline", "timelines", "schedule", "author", "authors", "join us",
            "reach out", "date", "confidentiality notice", "disclaimer", "links", "name of the community", "community name",
            "organizers", "organisers", "conveners", "endorsements", "letters of support", "questions", "conclusion",
            "acknowledgements");

    private static final Map<Part, Set<String>> CERTAIN = new EnumMap<>(Map.of(
            Part.NEED, words("need needs needed problem"),
            Part.ACTIVITIES, words("activities activity programme impact impacts"),
            Part.CONTINUATION, words("continuation continue continues continuing continuance renewal determination"),
            Part.RESOURCES, words("resource resources budget funding"),
            Part.STANDARDS, words("standards norms etiquette conduct"),
            Part.MEMBERSHIP, words("membership eligibility"),
            Part.PURPOSE, words("purpose purposes mission aim aims vision"),
            Part.AUDIENCE, words("audience")));

    private static final Map<Part, Set<String>> LOOSE = new EnumMap<>(Map.of(
            Part.NEED, words("why background motivation introduction overview scope rationale summary context justification "
                    + "challenge challenges reason reasons gap situation"),
            Part.ACTIVITIES, words("deliverables deliverable goals goal roadmap outcomes outcome outputs plan plans steps "
                    + "responsibilities events doing"),
            Part.CONTINUATION, words("exit sunset sunsetting disband disbanding lifecycle dissolution review evaluation "
                    + "assessment criteria metrics measuring measure measures success ending closing stop stopping "
                    + "progress"),
            Part.RESOURCES, words("support ask asks staffing infrastructure cost costs expenses finances money assistance "
                    + "equipment help"),
            Part.STANDARDS, words("rules expectations behaviour behavior"),
            Part.MEMBERSHIP, words("members member join joining restrictions"),
            Part.PURPOSE, words("objective intent intention focus"),
            Part.AUDIENCE, words("stakeholders participants who individuals interested")));

    private static final Set<String> EVERY_YEAR = words("annual annually yearly year years");

    private static final Set<String> BEYOND = words("additional beyond extra needed required requested central alliance");

    private static final Set<String> FILLERS = words("a an the of for and or to in on by with our us we i it this that is "
            + "are "
            + "be will would do does did how what which whether if when each every per next following after as at from "
            + "about "
            + "any other more than level planned proposed intended expected optional community communities practice cop "
            + "group new draft statement description process processes list main key initial current brief short its their "
            + "you your may can should must time long term timeline timelines going go on make making made decide deciding "
            + "decision decisions restricting restriction additions added desired work code there has know standard");

    static final Vocabulary VOCABULARY = new Vocabulary(PHRASES, OTHERS, CERTAIN, LOOSE, EVERY_YEAR, BEYOND, FILLERS);

    private EnglishHeadings() {
    }

}
