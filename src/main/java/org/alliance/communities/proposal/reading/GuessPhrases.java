package org.alliance.communities.proposal.reading;

import java.util.Optional;

import org.alliance.communities.community.Part;

/** Phrases by which a sentence gives away what it is about. */
final class GuessPhrases {

    private static final Phrases NO_RESOURCES = Phrases.of("no additional resources", "no extra resources",
            "no other resources", "no resources", "nothing beyond the standard", "beyond the standard support",
            "beyond standard support", "beyond the standard level", "no additional support", "no extra support",
            "no budget", "standard support is enough", "standard support will do", "standard support is sufficient",
            "no extra money", "nothing else from the alliance", "nothing more from the alliance",
            "nothing from the alliance beyond", "no additional funding", "no extra funding", "need nothing beyond",
            "do not need anything beyond");

    private static final Phrases ASKS = Phrases.of("we need", "we would need", "we will need", "we ask", "we would ask",
            "we request", "we would like the alliance", "we would like to ask", "from the alliance", "the alliance could",
            "i would ask", "i ask", "we only need", "would cost", "will cost", "we would also need", "all we need");

    private static final Phrases MEANS = Phrases.of("budget", "funding", "zoom account", "zoom licence", "zoom license",
            "staff time", "hours of staff", "money", "equipment", "licence", "license", "server", "dollars", "catering",
            "travel costs", "resources", "facilitator", "stipend", "honorarium", "storage");

    private static final Phrases RHYTHM = Phrases.of("each year", "every year", "once a year", "yearly", "annually",
            "annual", "a year from now", "after a year", "after one year", "after each year", "at the end of the year",
            "each spring", "each june", "every june", "each summer", "each autumn", "each january", "every january",
            "every spring");

    private static final Phrases DECISION = Phrases.of("whether to", "whether we", "whether the", "decide", "decides",
            "go on", "carry on", "continue", "stop", "disband", "end the", "close the", "wind up", "review", "survey",
            "vote", "worth", "still wanted", "still needed", "keep going");

    private static final Phrases ENDING = Phrases.of("whether to continue", "whether to go on", "whether to carry on",
            "whether we go on", "whether we continue", "whether it should continue", "whether the community continues",
            "whether the community should continue", "we will stop if", "we stop if", "we will close if",
            "we would stop if", "whether to keep going", "we will disband", "whether we should carry on",
            "whether we should go on", "whether we should continue", "whether it goes on", "whether it is worth going on");

    private static final Phrases JOINING = Phrases.of("membership is", "membership will be", "membership would be",
            "open to all", "open to any", "open to every", "open to anyone", "open to everyone", "may join", "can join",
            "could join", "welcome to join", "restricted to", "limited to", "by invitation");

    private static final Phrases PLANS = Phrases.of("we plan", "we will", "we would", "we want to", "we intend",
            "we hope to", "we aim", "we propose to", "we imagine", "i plan", "i imagine", "i would", "the group will",
            "the group would", "the community will", "the community would", "members will", "members would", "our plan",
            "our idea is", "the plan is", "the idea is", "wed like to", "we thought", "will organise", "will organize",
            "will meet", "will hold", "will host", "will run", "will share");

    private static final Phrases DOINGS = Phrases.of("meet", "meets", "meeting", "meetings", "call", "calls", "workshop",
            "workshops", "webinar", "webinars", "session", "sessions", "share", "write", "build", "compile", "collect",
            "publish", "host", "organise", "organize", "guide", "toolkit", "training", "trainings", "guest speakers",
            "speakers", "visit", "visits", "document", "produce", "reading group", "exchange");

    private static final Phrases WANTS = Phrases.of("a need", "the need", "real need", "need for", "struggle",
            "struggles", "struggling", "problem", "problems", "difficult", "difficulty", "hard to", "no place", "nowhere",
            "nobody", "no one", "lack", "lacks", "lacking", "on their own", "on our own", "each of us", "each library",
            "alone", "reinvent", "reinventing", "same questions", "same mistakes", "gap", "challenge", "challenges",
            "cannot keep up", "losing", "lose", "loses", "at risk", "isolated", "without help", "from scratch");

    private GuessPhrases() {
    }

    /** The part that a sentence is about; a question is about nothing. */
    static Optional<Part> partOf(String sentence) {
        String plain = Words.plain(sentence);
        if (sentence.endsWith("?")) {
            return Optional.empty();
        }
        if (NO_RESOURCES.areIn(plain) || ASKS.areIn(plain) && MEANS.areIn(plain)) {
            return Optional.of(Part.RESOURCES);
        }
        if (ENDING.areIn(plain) || RHYTHM.areIn(plain) && DECISION.areIn(plain)) {
            return Optional.of(Part.CONTINUATION);
        }
        if (JOINING.areIn(plain)) {
            return Optional.of(Part.MEMBERSHIP);
        }
        if (PLANS.areIn(plain) && DOINGS.areIn(plain) && !Wishes.wantsCommunity(sentence)) {
            return Optional.of(Part.ACTIVITIES);
        }
        return WANTS.areIn(plain) ? Optional.of(Part.NEED) : Optional.empty();
    }

}
