package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Understands what the writer wants: to start a community, or to take a proposal back. */
final class Wishes {

    private static final Set<String> KINDS = Set.of("community", "communities", "cop", "cops");

    private static final Set<String> FOUNDING = Set.of("start", "starting", "form", "forming", "create", "creating",
            "establish", "establishing", "found", "founding", "launch", "launching", "set", "setting", "build", "building",
            "begin", "beginning", "propose", "proposing", "proposes", "proposal", "suggest", "suggesting", "organise",
            "organize", "have", "see", "charter", "approve", "apply", "application", "request", "requesting", "convene",
            "open");

    /** Between a founding word and the community these words show that something else is founded. */
    private static final Set<String> ELSEWHERE = Set.of("with", "in", "your", "to", "from", "by", "and", "that", "this",
            "within");

    private static final Phrases INTENTIONS = Phrases.of("would like", "wed like", "id like", "we d like", "i d like",
            "want to", "wants to", "wish to", "wishes to", "hope to", "hoping to", "plan to", "planning to", "propose",
            "proposing", "proposes", "intend to", "interested in", "love to", "ask the board", "asking the board",
            "asks the board", "request that", "we request", "i request", "we suggest", "i suggest", "let us", "lets",
            "could we", "may we", "might we", "would the board", "could the board", "hereby", "here is", "attached is",
            "is attached", "i attach", "we attach", "attached document is", "attached file is", "please find", "this is",
            "below is", "enclosed", "submit", "submitting", "we are applying", "i am writing to", "apply for", "we need a",
            "there should be", "time for a", "seek approval", "seeking approval", "please consider", "ready to start");

    private static final Phrases ASKING = Phrases.of("are there", "is there", "does", "do you", "do we", "how", "what",
            "who", "where", "when", "which", "has", "have", "can anyone", "can you", "could you tell", "is it", "why",
            "would it");

    private static final Phrases INVITING = Phrases.of("register now", "register here", "rsvp", "unsubscribe",
            "click here", "you are invited to", "youre invited", "join us for", "limited time", "special offer",
            "free trial", "call for papers", "sign up today", "call for proposals", "act now");

    private static final Phrases OTHER_MATTERS = Phrases.of("thank you", "thanks", "withdraw", "invite you", "invited");

    private static final Phrases TAKING_BACK = Phrases.of("withdraw", "withdrawing", "withdrawn", "withdrawal", "retract",
            "retracting", "take back", "taking back", "pull", "pulling", "cancel", "cancelling", "canceling", "ignore",
            "disregard", "discard", "rescind", "abandon", "abandoning", "drop", "dropping", "no longer pursue",
            "no longer wish to pursue", "no longer want to pursue", "not pursue", "not to pursue");

    private static final Phrases TAKEN_BACK = Phrases.of("proposal", "our proposal", "my proposal", "the proposal",
            "this proposal", "application", "submission", "last mail", "last email", "last e mail", "last message",
            "previous mail", "previous email", "previous e mail", "previous message", "earlier mail", "earlier email",
            "earlier message", "my mail", "my email", "my e mail", "my message", "our request", "my request",
            "it from consideration");

    private static final Phrases NOT_NOW = Phrases.of("if", "unless", "do not withdraw", "not withdraw",
            "not withdrawing", "do not ignore", "not ignore", "dont ignore", "dont withdraw", "do not disregard",
            "do not want to withdraw", "whether", "could", "would have to", "might", "members may", "not cancel",
            "do not drop", "not abandon", "never withdraw");

    private static final Phrases GREETINGS = Phrases.of("dear", "hello", "hi", "good morning", "best", "regards", "kind regards");

    private static final Phrases PROMISES = Phrases.of("will write", "will do", "will send", "will get back", "will answer",
            "will follow", "write soon", "send it soon", "by tomorrow", "next week");

    private static final Phrases PLEASE = Phrases.of("please");

    private static final Phrases SPEAKER = Phrases.of("we", "i", "my", "our", "us", "ive", "weve", "im", "were", "hereby");

    private static final Phrases BARE_WITHDRAWAL = Phrases.of("withdraw", "withdrawing", "withdrawn", "withdrawal", "retract");

    private static final Phrases THANKS = Phrases.of("thank you", "thanks", "many thanks");

    private static final Phrases ATTACHED = Phrases.of("attached", "attachment", "attachments", "i attach", "we attach", "enclosed",
            "enclosure", "im anhang", "als anlage", "anbei", "ci joint", "piece jointe", "adjunto", "adjunta", "allegato", "bijlage");

    /** A longer sentence with such a word says something of its own. */
    private static final int WORDS_THAT_POINT = 8;

    private static final Phrases NONE = Phrases.of("none");

    private Wishes() {
    }

    static boolean community(String subject, String ownText) {
        if (INVITING.areIn(Words.plain(ownText))) {
            return false;
        }
        boolean announced = !ProposalTitle.isReply(subject) && ProposalTitle.announcesProposal(subject);
        return announced && !isThanks(ownText) && !onlyAsks(ownText)
                || Sentences.of(ownText).stream().anyMatch(Wishes::wantsCommunity);
    }

    static boolean withdrawal(String subject, String ownText) {
        return withdraws(ProposalTitle.withoutReplies(subject)) && !subject.strip().endsWith("?") && !isQuestionOnly(ownText)
                || Sentences.of(ownText).stream().anyMatch(Wishes::withdraws);
    }

    /** Whether this one sentence says so. */
    static boolean wantsCommunity(String sentence) {
        String plain = Words.plain(sentence);
        boolean asks = sentence.endsWith("?") && ASKING.begin(plain);
        boolean wants = INTENTIONS.areIn(plain) && foundsCommunity(plain.strip().split(" "));
        return !asks && !OTHER_MATTERS.areIn(plain)
                && (wants || !sentence.endsWith("?") && ForeignWishes.wantsCommunity(plain));
    }

    /** A founding word and, at most seven words on, the community that it founds. */
    private static boolean foundsCommunity(String[] words) {
        int since = Integer.MAX_VALUE;
        for (String word : words) {
            since = since == Integer.MAX_VALUE ? since : since + 1;
            if (KINDS.contains(word) && since <= 7) {
                return true;
            }
            if (FOUNDING.contains(word)) {
                since = 0;
            }
            else if (ELSEWHERE.contains(word) && !word.equals("to")) {
                since = Integer.MAX_VALUE;
            }
        }
        return false;
    }

    private static boolean withdraws(String sentence) {
        String plain = Words.plain(sentence);
        if (!sentence.endsWith("?") && ForeignWishes.withdraws(plain)) {
            return true;
        }
        return !sentence.endsWith("?") && !NOT_NOW.areIn(plain) && TAKING_BACK.areIn(plain)
                && TAKEN_BACK.areIn(plain) && (speaks(plain) || PLEASE.areIn(plain));
    }

    private static boolean speaks(String plain) {
        return SPEAKER.areIn(plain)
                || BARE_WITHDRAWAL.begin(plain);
    }

    /** What is left of a text without {@code Thanks, I will write soon.} */
    static String said(String text) {
        return without(text, sentence -> {
            String plain = Words.plain(sentence);
            boolean greets = Words.count(sentence) <= 4 && GREETINGS.begin(plain);
            return greets || sentence.endsWith("?") || PROMISES.areIn(plain)
                    || THANKS.begin(plain) && !NONE.areIn(plain);
        });
    }

    /** What is left of a text without {@code Please find it attached.} */
    static String besideAttachments(String text) {
        return without(text, sentence -> Words.count(sentence) <= WORDS_THAT_POINT && ATTACHED.areIn(Words.plain(sentence)));
    }

    private static String without(String text, Predicate<String> nothing) {
        return Sentences.of(text).stream().filter(nothing.negate()).collect(Collectors.joining("\n"));
    }

    private static boolean isThanks(String text) {
        List<String> sentences = Sentences.of(text);
        return sentences.size() <= 4 && sentences.stream().map(Words::plain)
            .anyMatch(THANKS::begin)
                && sentences.stream().noneMatch(sentence -> GuessPhrases.partOf(sentence).isPresent());
    }

    private static boolean onlyAsks(String text) {
        List<String> sentences = Sentences.of(text);
        return !sentences.isEmpty() && sentences.size() <= 4 && sentences.stream()
                .anyMatch(sentence -> sentence.endsWith("?"))
                && sentences.stream().noneMatch(sentence -> GuessPhrases.partOf(sentence).isPresent());
    }

    private static boolean isQuestionOnly(String text) {
        return text.strip().endsWith("?") && Sentences.of(text).size() <= 2;
    }

}
