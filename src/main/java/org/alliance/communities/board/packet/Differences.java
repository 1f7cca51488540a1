package org.alliance.communities.board.packet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alliance.communities.board.packet.Background.Opinion;
import org.alliance.communities.board.packet.Background.Text;
import org.alliance.communities.clock.AllianceTime;

/** Names in what two states of a packet differ, one sentence each. */
class Differences {

    private final AllianceTime time;

    private final List<String> found = new ArrayList<>();

    private Differences(AllianceTime time) {
        this.time = time;
    }

    static List<String> between(Packet before, Packet after, AllianceTime time) {
        Differences differences = new Differences(time);
        differences.meeting(before, after);
        differences.items(byKey(before.items(), AgendaItem::key), byKey(after.items(), AgendaItem::key));
        differences.lists(before, after);
        return differences.found;
    }

    private void meeting(Packet before, Packet after) {
        if (after.cancelled() && !before.cancelled()) {
            found.add("The meeting was cancelled.");
        }
        if (!before.start().equals(after.start())) {
            found.add("The meeting was moved from " + time.show(before.start()) + " to " + time.show(after.start()) + ".");
        }
        if (!before.place().equals(after.place())) {
            found.add("The meeting is now at: " + after.place());
        }
    }

    private void items(Map<String, AgendaItem> before, Map<String, AgendaItem> after) {
        after.forEach((key, item) -> {
            if (before.containsKey(key)) {
                item(before.get(key), item);
            }
            else {
                found.add("New on the agenda: " + item.topic() + ".");
            }
        });
        before.forEach((key, item) -> {
            if (!after.containsKey(key)) {
                found.add("No longer on the agenda: " + item.topic() + ".");
            }
        });
    }

    private void item(AgendaItem before, AgendaItem after) {
        int known = found.size();
        String name = after.key() + ": ";
        after.warnings().stream().filter(warning -> !before.warnings().contains(warning))
            .forEach(warning -> found.add(name + "new to know: " + warning));
        before.warnings().stream().filter(warning -> !after.warnings().contains(warning))
            .forEach(warning -> found.add(name + "no longer so: " + warning));
        changed(before.background().texts(), after.background().texts(), Text::heading)
            .forEach(heading -> found.add(name + "the text under \"" + heading + "\" is another."));
        changed(before.background().opinions(), after.background().opinions(), Opinion::who)
            .forEach(who -> found.add(name + "the answer of " + who + " is another."));
        if (before.section() != after.section()) {
            found.add(name + "it stands in another place on the agenda.");
        }
        if (found.size() == known && !before.equals(after)) {
            found.add(name + "details are others.");
        }
    }

    private void lists(Packet before, Packet after) {
        Map<String, Attendee> expected = byKey(before.attendance(), Attendee::name);
        after.attendance().stream().filter(one -> one.regrets() && !(expected.containsKey(one.name())
                && expected.get(one.name()).regrets())).forEach(one -> found.add(one.name() + " sends regrets."));
        changed(before.attendance().stream().map(Attendee::withoutRegrets).toList(),
                after.attendance().stream().map(Attendee::withoutRegrets).toList(), Attendee::name)
            .forEach(name -> found.add(name + ": the seat or the office is another."));
        if (!before.conditions().equals(after.conditions())) {
            found.add("The list of open conditions is another.");
        }
    }

    private static <T> List<String> changed(List<T> before, List<T> after, Function<T, String> name) {
        Map<String, T> old = byKey(before, name);
        Map<String, T> fresh = byKey(after, name);
        Map<String, T> all = new LinkedHashMap<>(old);
        all.putAll(fresh);
        return all.keySet().stream().filter(key -> !Objects.equals(old.get(key), fresh.get(key))).toList();
    }

    private static <T> Map<String, T> byKey(Collection<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(name, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

}
