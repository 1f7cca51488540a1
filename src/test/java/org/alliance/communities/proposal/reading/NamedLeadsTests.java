package org.alliance.communities.proposal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedLeadsTests {

    private static List<String> leads(String body) {
        return ReadingFixtures.read(body).leads().stream().map(Object::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Leads: Kim Ito <K.Ito@summit.example>", "**Lead**\nKim Ito, k.ito@summit.example.",
            "# Proposed leads\n- Kim Ito (k.ito@summit.example)\n\nann@orchard.example", "Co-leads: k.ito@summit.example" })
    void addressesBesideOrBelowTheLabelAreLeads(String body) {
        assertThat(leads("We have a plan.\n\n" + body)).containsExactly("k.ito@summit.example");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Contact: k.ito@summit.example", "We will lead: ask k.ito@summit.example", "> Leads: k.ito@summit.example",
            "Leads\n\nk.ito@summit.example", "Leads: to be found",
            "FYI\n\n---------- Forwarded message ---------\nFrom: x@y.example\n\nLeads: k.ito@summit.example" })
    void otherAddressesAreNot(String body) {
        assertThat(leads(body)).isEmpty();
    }

}
