package org.alliance.communities.board.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.alliance.communities.refusal.Refusal;

/**
 * What a whole file suggests.
 *
 * @param all those that can be taken first, in the order of time
 * @param notes sentences about what the file has and is not shown
 */
public record Suggestions(List<Suggestion> all, List<String> notes) {

    /**
     * @throws Refusal when none was picked, or one is not suggested any more
     */
    List<Suggestion> picked(Collection<String> keys) {
        Set<String> wanted = Set.copyOf(keys);
        List<Suggestion> picked = all.stream().filter(Suggestion::isOpen).filter(one -> wanted.contains(one.key())).toList();
        if (wanted.isEmpty()) {
            throw new Refusal("Please tick what shall come into the calendar.");
        }
        if (picked.size() < wanted.size()) {
            throw new Refusal("The calendar or the file is another one by now, so nothing was saved. Please look again at what is suggested.");
        }
        return picked;
    }

}
