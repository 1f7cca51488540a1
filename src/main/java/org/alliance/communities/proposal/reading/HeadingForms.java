package org.alliance.communities.proposal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alliance.communities.proposal.reading.Heading.Form;

/** The ways in which people write headings. One line may be read in more than one way; the likeliest comes first. */
final class HeadingForms {

    private static final int LONGEST_LINE = 2000;

    private static final int LONGEST_TITLE = 100;

    /** 1. or 2.1) or (a) or IV. or "Question 3:", always before a space. */
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?i:part|section|question|item) )?\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{2,5})[.):]{1,2} "
            + "{1,4}");

    private static final Pattern RULE = Pattern.compile("^(?:={3,100}|-{3,100})$");

    private HeadingForms() {
    }

    static List<Heading> of(String line, String next) {
        String text = line.strip();
        if (text.isEmpty() || text.length() > LONGEST_LINE) {
            return List.of();
        }
        boolean bulleted = text.startsWith("- ") || text.startsWith("* ") || text.startsWith("\u2022 ");
        String content = bulleted ? text.substring(2).strip() : text;
        Matcher numbered = NUMBER.matcher(content);
        boolean hasNumber = numbered.lookingAt();
        content = hasNumber ? content.substring(numbered.end()) : content;
        List<Heading> found = new ArrayList<>();
        if (!bulleted) {
            addWholeLine(content, next, hasNumber, found);
        }
        addTable(content, found);
        addRunIn(content, found);
        return found;
    }

    private static void addWholeLine(String content, String next, boolean numbered, List<Heading> found) {
        int level = level(content);
        String bare = withoutNumber(withoutClosingMarks(content.substring(level)));
        String title = unmarked(bare);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return;
        }
        boolean colon = title.endsWith(":");
        String name = colon ? title.substring(0, title.length() - 1).strip() : title;
        if (name.isEmpty()) {
            return;
        }
        if (level > 0) {
            found.add(new Heading(name, "", Form.MARKDOWN, level, 1));
        }
        else if (RULE.matcher(next.strip()).matches()) {
            found.add(new Heading(name, "", Form.UNDERLINED, 0, 2));
        }
        else if (!bare.equals(title)) {
            found.add(Heading.line(name, Form.BOLD));
        }
        else if (isCapitals(name)) {
            found.add(Heading.line(name, Form.CAPITALS));
        }
        else if (numbered) {
            found.add(Heading.line(name, Form.NUMBERED));
        }
        else if (colon) {
            found.add(Heading.line(name, Form.COLON));
        }
        else if (isTitleLike(name)) {
            found.add(Heading.line(name, Form.BARE));
        }
    }

    private static void addTable(String content, List<Heading> found) {
        String row = content.startsWith("|") ? content.substring(1) : content;
        int bar = row.indexOf('|');
        if (bar > 0 && bar <= LONGEST_TITLE && row.substring(0, bar).chars().anyMatch(Character::isLetter)) {
            String rest = row.substring(bar + 1).strip();
            String answer = rest.endsWith("|") ? rest.substring(0, rest.length() - 1).strip() : rest;
            found.add(Heading.withText(unmarked(withoutNumber(row.substring(0, bar).strip())), answer, Form.TABLE));
        }
    }

    private static void addRunIn(String content, List<Heading> found) {
        int colon = content.indexOf(':');
        if (colon > 0 && colon <= LONGEST_TITLE && colon < content.length() - 1) {
            String rest = content.substring(colon + 1).strip();
            String title = content.substring(0, colon).strip();
            boolean closesAfter = rest.startsWith("**") || rest.startsWith("__");
            found.add(Heading.withText(title.replace("*", "").replace("_", "").strip(),
                    closesAfter ? rest.substring(2).strip() : rest, Form.RUN_IN));
        }
        for (String dash : List.of(" - ", " \u2013 ", " \u2014 ")) {
            int at = content.indexOf(dash);
            if (at > 0 && at <= LONGEST_TITLE) {
                found.add(Heading.withText(unmarked(content.substring(0, at).strip()),
                        content.substring(at + dash.length()).strip(), Form.RUN_IN));
            }
        }
    }

    private static int level(String content) {
        int level = 0;
        while (level < content.length() && level < 6 && content.charAt(level) == '#') {
            level++;
        }
        return level;
    }

    /** Without up to six marks of Markdown behind the title. */
    private static String withoutClosingMarks(String title) {
        int end = title.length();
        while (end > 0 && end > title.length() - 6 && title.charAt(end - 1) == '#') {
            end--;
        }
        return title.substring(0, end).strip();
    }

    private static String withoutNumber(String title) {
        Matcher number = NUMBER.matcher(title);
        return number.lookingAt() ? title.substring(number.end()).strip() : title;
    }

    /** Without the stars or underscores of bold text around the whole. */
    private static String unmarked(String title) {
        String text = title.endsWith(":") && title.length() > 1 ? title.substring(0, title.length() - 1) : title;
        for (String mark : List.of("**", "__", "*", "_")) {
            boolean around = text.length() > 2 * mark.length() && text.startsWith(mark) && text.endsWith(mark);
            if (around && text.indexOf(mark, mark.length()) == text.length() - mark.length()) {
                return withoutNumber(text.substring(mark.length(), text.length() - mark.length()).strip());
            }
        }
        return title;
    }

    private static boolean isCapitals(String name) {
        long letters = name.chars().filter(Character::isLetter).count();
        return letters >= 4 && name.chars().noneMatch(Character::isLowerCase) && Words.count(name) <= 10;
    }

    private static boolean isTitleLike(String name) {
        char last = name.charAt(name.length() - 1);
        return Character.isUpperCase(name.charAt(0)) && ".;,!".indexOf(last) < 0 && Words.count(name) <= 14;
    }

}
