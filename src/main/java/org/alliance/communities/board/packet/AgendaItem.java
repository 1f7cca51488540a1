package org.alliance.communities.board.packet;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing to be taken up at a meeting. All of it is plain text as it was received; how it is shown is no matter of this.
 *
 * @param key the case it is about; no two items of a meeting share it
 * @param lead who presents it
 * @param request what the Board is asked for
 * @param warnings what a member should know before deciding, one sentence each
 */
public record AgendaItem(String key, Section section, String topic, String lead, Request request, Background background,
        List<String> warnings, List<Material> materials) {

    /** Where in the agenda an item stands, in this order. */
    public enum Section {

        /** Is accepted together with its like unless a member asks to discuss it. */
        CONSENT,
        /** Was before the Board at an earlier meeting and is undecided. */
        CARRIED_OVER,
        /** Is to be decided. */
        DECISION,
        /** Is being decided by an electronic vote, so that nothing is moved on it. */
        ELECTRONIC,
        /** Is due, but the Chair has not placed it on this meeting. */
        NOT_PLACED

    }

    /**
     * What the Board is asked for.
     *
     * @param minutes planned for it
     * @param motions from which a member can choose; empty when the Board only takes note
     * @param ifNothing what happens when nothing is done
     */
    public record Request(String action, int minutes, List<Wording> motions, String ifNothing) {
    }

    /**
     * The text of a motion.
     *
     * @param name what it comes to, such as "Approve"
     */
    public record Wording(String name, String text) {
    }

    /** Something to read. @param path on our site, beginning with a slash */
    public record Material(String title, String path) {
    }

    /** The key of the record in which the case stands: a yearly one belongs to its community. */
    String caseKey() {
        return key.split("/")[0];
    }

    AgendaItem carriedOver(String since) {
        return new AgendaItem(key, section == Section.DECISION ? Section.CARRIED_OVER : section, topic, lead, request,
                background.and(new Background.Fact("Carried over", since)), warnings, materials);
    }

    AgendaItem warning(List<String> more) {
        return more.isEmpty() ? this
                : new AgendaItem(key, section, topic, lead, request, background,
                        Stream.concat(warnings.stream(), more.stream()).toList(), materials);
    }

}
