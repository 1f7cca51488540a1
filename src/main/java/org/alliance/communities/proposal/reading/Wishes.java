package org.alliance.communities.proposal.reading;

import java.util.List;
import java.util.Set;

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

    private static final List<String> INTENTIONS = List.of("would like", "wed like", "id like", "we d like", "i d like",
            "want to", "wants to", "wish to", "wishes to", "hope to", "hoping to", "plan to", "planning to", "propose",
            "proposing", "proposes", "intend to", "interested in", "love to", "ask the board", "asking the board",
            "asks the board", "request that", "we request", "i request", "we suggest", "i suggest", "let us", "lets",
            "could we", "may we", "might we", "would the board", "could the board", "hereby", "here is", "attached is",
            "please find", "this is", "below is", "enclosed", "submit", "submitting", "we are applying", "i am writing to",
            "apply for", "we need a", "there should be", "time for a", "seek approval", "seeking approval",
            "please consider", "ready to start");

    private static final List<String> ASKING = List.of("are there", "is there", "does", "do you", "do we", "how", "what",
            "who", "where", "when", "which", "has", "have", "can anyone", "can you", "could you tell", "is it", "why",
            "would it");

    private static final List<String> INVITING = List.of("register now", "register here", "rsvp", "unsubscribe",
            "click here", "you are invited to", "youre invited", "join us for", "limited time", "special offer",
            "free trial", "call for papers", "sign up today", "call for proposals", "act now");

    private static final List<String> OTHER_MATTERS = List.of("thank you", "thanks", "withdraw", "invite you", "invited");

    private static final List<String> TAKING_BACK = List.of("withdraw", "withdrawing", "withdrawn", "withdrawal", "retract",
            "retracting", "take back", "taking back", "pull", "pulling", "cancel", "cancelling", "canceling", "ignore",
            "disregard", "discard", "rescind", "abandon", "abandoning", "drop", "dropping", "no longer pursue",
            "no longer wish to pursue", "no longer want to pursue", "not pursue", "not to pursue");

    private static final List<String> TAKEN_BACK = List.of("proposal", "our proposal", "my proposal", "the proposal",
            "this proposal", "application", "submission", "last mail", "last email", "last e mail", "last message",
            "previous mail", "previous email", "previous e mail", "previous message", "earlier mail", "earlier email",
            "earlier message", "my mail", "my email", "my e mail", "my message", "our request", "my request",
            "it from consideration");

    private static final List<String> NOT_NOW = List.of("if", "unless", "do not withdraw", "not withdraw",
            "not withdrawing", "do not ignore", "not ignore", "dont ignore", "dont withdraw", "do not disregard",
            "do not want to withdraw", "whether", "could", "would have to", "might", "members may", "not cancel",
            "do not drop", "not abandon", "never withdraw");

    private static final List<String> GREETINGS = List.of("dear", "hello", "hi", "good morning", "best", "regards", "kind regards");

    private static final List<String> PROMISES = List.of("will write", "will do", "will send", "will get back", "will answer",
            "will follow", "write soon", "send it soon", "by tomorrow", "next week");

    private Wishes() {
    }

    static boolean community(String subject, String ownText) {
        if (Words.hasAny(Words.plain(ownText), INVITING)) {
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
        boolean asks = sentence.endsWith("?") && Words.startsWithAny(plain, ASKING);
        boolean wants = Words.hasAny(plain, INTENTIONS) && foundsCommunity(plain.strip().split(" "));
        return !asks && !Words.hasAny(plain, OTHER_MATTERS)
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
        return !sentence.endsWith("?") && !Words.hasAny(plain, NOT_NOW) && Words.hasAny(plain, TAKING_BACK)
                && Words.hasAny(plain, TAKEN_BACK) && (speaks(plain) || Words.hasAny(plain, List.of("please")));
    }

    private static boolean speaks(String plain) {
        return Words.hasAny(plain, List.of("we", "i", "my", "our", "us", "ive", "weve", "im", "were", "hereby"))
                || Words.startsWithAny(plain, List.of("withdraw", "withdrawing", "withdrawn", "withdrawal", "retract"));
    }

    /** {@code Thanks, I will write soon.} */
    static boolean saysNothingYet(String text) {
        return Sentences.of(text).stream().allMatch(sentence -> {
            String plain = Words.plain(sentence);
            boolean greets = Words.count(sentence) <= 4 && Words.startsWithAny(plain, GREETINGS);
            return greets || sentence.endsWith("?") || Words.hasAny(plain, PROMISES)
                    || Words.startsWithAny(plain, List.of("thank you", "thanks", "many thanks")) && !Words.hasAny(plain, List.of("none"));
        });
    }

    private static boolean isThanks(String text) {
        List<String> sentences = Sentences.of(text);
        return sentences.size() <= 4 && sentences.stream().map(Words::plain)
            .anyMatch(plain -> Words.startsWithAny(plain, List.of("thank you", "thanks", "many thanks")))
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
