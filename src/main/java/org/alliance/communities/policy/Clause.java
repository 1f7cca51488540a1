package org.alliance.communities.policy;

import java.util.List;

/** A clause of the policy (A) or of the planning guide (B), in our own words. */
public enum Clause {

    A1("A community gathers members around a shared interest that serves the Alliance's mission, and it meets regularly.",
            rule("The Executive Director and Central Staff are asked whether a proposal fits the mission.")),
    A2("Everyone can see which communities there are.", page("The directory", "/")),
    A3("Only the Board brings a community into being."),
    A4("Every member of the Alliance may propose one, by a mail to the Board Chair.",
            page("How to propose", "/propose"), rule("A mail begins a case only when its sender is known as a member.")),
    A5("The Board reviews a proposal within two of its meetings, counted from the first mail.",
            page("The calendar that deadlines follow", "/calendar.ics")),
    A6("A proposal says what is needed."),
    A7("It says what is planned and what shall come of it."),
    A8("It says by what the community will decide each year whether to go on."),
    A9("It says which means it needs beyond the standard support, if only \"none\"."),
    A10("It may ask for standards that add to the Code of Conduct, never for lesser ones.",
            rule("Is read out of the mail, stands in the dossier, and becomes part of the charter.")),
    A11("A community is open to all members unless the proposal gives a reason why not.",
            rule("Is read out of the mail, stands in the dossier, and becomes part of the charter.")),
    A12("Before the Board decides, the Executive Director and Central Staff say whether the need is met already."),
    A13("Members lead their community, and support goes on when the leaders change."),
    A14("Each community has a description on the website."),
    A15("Each community has a folder for its documents."),
    A16("Each community has a mailing list."),
    A17("A community can ask for a meeting on the Alliance's Zoom account."),
    A18("A community can ask for a post on the Announce list."),
    A19("Central Staff may help with running Zoom meetings and practice sessions."),
    A20("Central Staff may help to plan a meeting in person, from polling the time to support on the day."),
    A21("Nothing of such a meeting is planned before the Board has approved its expenses."),
    A22("Each year it is decided by the community's own criteria whether it goes on."),
    B1("A community is a conversation over several sessions towards a change for the better.", page("How to propose", "/propose")),
    B2("It has a topic and a purpose.", page("Asked for as an optional part", "/propose")),
    B3("It is clear who is invited.", page("Asked for as an optional part", "/propose")),
    B4("Resources, activities and what will be made are described.", page("Asked for with the planned activities", "/propose")),
    B5("A paid facilitator leads the talk, and a Resource Advisor helps to find one."),
    B6("Three worked kinds of communities help to begin.");

    /**
     * A place outside the models where a clause is fulfilled.
     *
     * @param link where to see it; null when there is no page for it
     */
    public record Place(String text, String link) {
    }

    private final String text;

    private final List<Place> places;

    Clause(String text, Place... places) {
        this.text = text;
        this.places = List.of(places);
    }

    private static Place page(String text, String link) {
        return new Place(text, link);
    }

    private static Place rule(String text) {
        return new Place(text, null);
    }

    public boolean isOfPolicy() {
        return name().startsWith("A");
    }

    public String text() {
        return text;
    }

    public List<Place> places() {
        return places;
    }

}
