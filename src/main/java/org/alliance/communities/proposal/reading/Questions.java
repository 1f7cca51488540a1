package org.alliance.communities.proposal.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.alliance.communities.community.Part;
import org.alliance.communities.mail.LetterForm;

/** What the asked-for parts are called to proposers; in a text of theirs these words are ours. */
public final class Questions {

    /** Every letter about a proposal names it so before its first question. */
    static final String YOUR_PROPOSAL = "your proposal";

    /** How to answer; an answer without the marks of a quote is told from our letter by these sentences. */
    public static final String HOW_TO_ANSWER = "Please answer to this mail and write each of these as a heading with your text"
            + " below it.";

    /** The same when a single part is asked for. */
    public static final String HOW_TO_ANSWER_ONE = "Please answer to this mail and write this as a heading with your text below"
            + " it.";

    public static final String NONE_IS_AN_ANSWER = "If no resources beyond the standard support are needed, say so: \"none\""
            + " is an answer.";

    public static final String ADD_BY_ANSWER = "Please answer to this mail if you want to add something; your answer joins the"
            + " proposal.";

    public static final String BOARD_GOES_ON = "The Board may take it up as it is, and may also return it for this. A short"
            + " answer to this mail is enough.";

    public static final String WHAT_WE_FOUND = "This is what we found:";

    public static final String PLEASE_CHECK = "We took these passages of your mail for an answer. Please correct us where that is"
            + " wrong:";

    public static final String NOTHING_FOUND = "We could not find any of the parts that a proposal needs.";

    public static final String UNREADABLE = "We could not read this:";

    public static final String ONLY_LINKED = "Your mail only points to this:";

    public static final String SEND_AS_TEXT = "Please send what stands in it as the text of a mail, as an answer to this one.";

    public static final String PASTE_THE_TEXT = "The Board reads what is in the mail itself, so please copy the text from there"
            + " into an answer to this one.";

    /** Stands before what a person of the office asks. */
    public static final String WHAT_WE_ASK = "This is what we ask you:";

    public static final String ANSWER_FREELY = "Please answer to this mail in your own words; everybody who reviews the proposal"
            + " reads your answer.";

    public static final String CLOCK_RUNS = "The review goes on while you answer: a question does not stop its clock.";

    static final List<String> SENTENCES = List.of(HOW_TO_ANSWER, HOW_TO_ANSWER_ONE, NONE_IS_AN_ANSWER, ADD_BY_ANSWER, BOARD_GOES_ON,
            WHAT_WE_FOUND, PLEASE_CHECK, NOTHING_FOUND, UNREADABLE, SEND_AS_TEXT, ONLY_LINKED, PASTE_THE_TEXT, WHAT_WE_ASK,
            ANSWER_FREELY, CLOCK_RUNS);

    private static final String SIGNED = Words.plain(LetterForm.SIGNATURE);

    private static final Map<String, Part> TITLES = Arrays.stream(Part.values())
        .collect(Collectors.toUnmodifiableMap(part -> Words.plain(part.title()), part -> part));

    private static final Map<String, Part> QUESTIONS = questions();

    private Questions() {
    }

    /** What is asked for a part (clauses A6 to A11, B2, B3). */
    public static String of(Part part) {
        return switch (part) {
            case NEED -> "What is lacking today, and for whom?";
            case ACTIVITIES -> "What will you do together, and what shall come of it?";
            case CONTINUATION -> "How will it be decided each year whether the community goes on?";
            case RESOURCES -> "What do you need beyond page, folder, list, Zoom and announcements? \"None\" is an answer.";
            case STANDARDS -> "Do you want rules beyond the Code of Conduct? They may add to it, never lessen it.";
            case MEMBERSHIP -> "Shall it be open to all members? If not, to whom, and why?";
            case PURPOSE -> "Which change for the better do you hope for in the end?";
            case AUDIENCE -> "Who is invited?";
        };
    }

    /** The part that a line asks for in our words: with its title, its question or the first sentence of the question. */
    static Optional<Part> partOf(String line) {
        return ofWords(Words.plain(line));
    }

    /** @param words as {@link Words#plain} gives them */
    static Optional<Part> ofWords(String words) {
        return Optional.ofNullable(TITLES.get(words)).or(() -> Optional.ofNullable(QUESTIONS.get(words)));
    }

    /** @param words as {@link Words#plain} gives them */
    static boolean isSignature(String words) {
        return words.equals(SIGNED);
    }

    /** The part that a line asks for with the very words of our question. */
    static Optional<Part> askedBy(Line line) {
        return line.text().indexOf('?') < 0 ? Optional.empty() : Optional.ofNullable(QUESTIONS.get(line.words()));
    }

    private static Map<String, Part> questions() {
        Map<String, Part> questions = new HashMap<>();
        for (Part part : Part.values()) {
            String question = of(part);
            questions.put(Words.plain(question), part);
            questions.put(Words.plain(question.substring(0, question.indexOf('?') + 1)), part);
        }
        return Map.copyOf(questions);
    }

}
