package org.alliance.communities.people.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.people.Role;
import org.alliance.communities.people.file.Plan.Change;
import org.alliance.communities.people.file.Plan.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTests {

    private static final String COLUMNS = "email,name,roles,login,aliases,status\n";

    private final Whole directory = new Whole(new LinkedHashMap<>(), new LinkedHashMap<>());

    @BeforeEach
    void someAreThere() {
        directory.put(person("kim@harbor.example", "Kim", "kim", Role.CENTRAL_STAFF));
        directory.put(person("cy@harbor.example", "Cy", "cy", Role.BOARD, Role.BOARD_CHAIR));
        directory.put(person("root@harbor.example", "Root", "root", Role.CAMUNDA_ADMIN));
        directory.put(new Library("harbor.example", "Harbor", true));
    }

    private static Listed person(String email, String name, String login, Role... roles) {
        return new Listed(new EmailAddress(email), name, login, Set.of(roles), Set.of(), true);
    }

    private Plan plan(String file) {
        return plan(file, false);
    }

    private Plan plan(String file, boolean complete) {
        return new Planner(directory, false).plan(Table.of(file), complete, Set.of("root"));
    }

    @Test
    void whatIsNewIsToldInWords() {
        Plan plan = plan(COLUMNS + """
                Ada@Orchard.example,Ada Reed,council library-employee,,ada@home.example,
                @orchard.example,Orchard College Library,,,,
                """);

        assertThat(plan.added()).containsExactly(new Change(3, "@orchard.example", "member library Orchard College Library"),
                new Change(2, "ada@orchard.example", "Ada Reed; council library-employee; also ada@home.example"));
        assertThat(plan.summary()).isEqualTo("2 added, 0 changed, 0 left, 0 as before");
    }

    @Test
    void peopleOfTheDemoComeOnlyIntoTheDemo() {
        String file = COLUMNS + "chair@Alliance.example,Avery,council,,,\n";

        assertThat(plan(file).refused()).singleElement().satisfies(row -> assertThat(row.toString())
            .contains("This is an address of the demo"));
        assertThat(new Planner(directory, true).plan(Table.of(file), false, Set.of("root")).isRefused()).isFalse();
    }

    @Test
    void whatIsDifferentIsToldInWords() {
        Plan plan = plan(COLUMNS + """
                kim@harbor.example,Kim Reyes,council,kim-2,,
                cy@harbor.example,Cy,board board-chair,cy,,
                root@harbor.example,Root,camunda-admin,root,,active
                @harbor.example,Harbor University,,,,
                """);

        assertThat(plan.changed()).containsExactly(new Change(5, "@harbor.example", "name Harbor becomes Harbor University"),
                new Change(2, "kim@harbor.example",
                        "name Kim becomes Kim Reyes; now council; no longer central-staff; login kim-2"));
        assertThat(plan.unchanged()).isEqualTo(2);
    }

    @Test
    void columnThatIsNotThereChangesNothing() {
        Plan plan = plan("email\nkim@harbor.example\ncy@harbor.example\n@harbor.example\n");

        assertThat(plan.changesSomething()).isFalse();
        assertThat(plan.unchanged()).isEqualTo(3);
    }

    @Test
    void whoLeftIsMarkedAndWhoIsMissingStaysUnlessTheFileIsComplete() {
        String file = COLUMNS + "kim@harbor.example,Kim,central-staff,kim,,left\nroot@harbor.example,Root,camunda-admin,root,,\n";

        assertThat(plan(file).left()).containsExactly(new Change(2, "kim@harbor.example", "left"));
        assertThat(plan(file, true).left()).extracting(Change::who).containsExactly("@harbor.example", "kim@harbor.example",
                "cy@harbor.example");
    }

    @Test
    void officesThatFallEmptyAndLoginsThatEndAreCounted() {
        Plan plan = plan(COLUMNS + "root@harbor.example,Root,camunda-admin,root,,\n", true);

        assertThat(plan.loss()).isEqualTo(new Loss(List.of(Role.BOARD_CHAIR, Role.CENTRAL_STAFF, Role.BOARD), 2));
        assertThat(plan.loss().sentence()).isEqualTo("Careful: with this there is no Board Chair, nobody in Central Staff, no member of the "
                + "Board any more. 2 logins end.");
        assertThat(plan(COLUMNS + "kim@harbor.example,Kim,central-staff,kim-2,,\n").loss().sentence()).isEqualTo("1 login ends.");
        assertThat(plan(COLUMNS + "kim@harbor.example,Kim,central-staff,kim,,\n").loss().sentence()).isEmpty();
    }

    @Test
    void newChairNeedsTheOldOneToEndInTheSameFile() {
        String newChair = COLUMNS + "bea@harbor.example,Bea,board board-chair,bea,,\n";

        assertThat(plan(newChair).refused()).singleElement()
            .extracting(Refused::line, Refused::reason).containsExactly(2L, "Only one person can be Board Chair, and this would"
                    + " make 2: let the old one end in the same file.");
        assertThat(plan(newChair + "cy@harbor.example,Cy,board,cy,,\n").isRefused()).isFalse();
    }

    @Test
    void lastAdministratorStays() {
        assertThat(plan(COLUMNS + "root@harbor.example,Root,,root,,\n").refused()).extracting(Refused::reason)
            .containsExactly("The last administrator must stay: name another one first.");
        assertThat(plan(COLUMNS + "root@harbor.example,Root,camunda-admin,root,,left\n").isRefused()).isTrue();
        assertThat(plan(COLUMNS + "cy@harbor.example,Cy,board board-chair,cy,,\n", true).refused())
            .extracting(Refused::who).containsExactly("root@harbor.example");
        assertThat(plan(COLUMNS + "root@harbor.example,Root,,root,,\nkim@harbor.example,Kim,camunda-admin,kim,,\n").isRefused())
            .isFalse();
    }

    @Test
    void loginAndOldAddressGoAlongWithWhoHasANewOne() {
        Plan plan = plan(COLUMNS + """
                kim@summit.example,Kim,central-staff,kim,kim@harbor.example,
                kim@harbor.example,Kim,central-staff,kim,,left
                """);

        assertThat(plan.refused()).isEmpty();
        assertThat(plan.left()).extracting(Change::who).containsExactly("kim@harbor.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kim,Kim,,,,                                       | This is no mail address.
            "kim@h.example,x@y.example",Kim,,,,               | This is no mail address.
            kim@fa\u00df.example,Kim,,,,                      | This is no mail address.
            @gmail.com,Google,,,,                             | Everybody can have an address there
            @harbor,Harbor,,,,                                | is no domain
            @orchard.example,Orchard,board,,,                 | only a name and a status
            x@y.example,X,boss,,,                             | There is no such role. Roles are: board, board-chair,
            x@y.example,X,board,,,                            | A Board member or administrator needs a login.
            x@y.example,X,,a b,,                              | A login has only letters
            x@y.example,X,,kim,,                              | The login is that of kim@harbor.example.
            x@y.example,X,,,cy@harbor.example,                | The further address cy@harbor.example is that of cy@harbor.example already.
            x@y.example,X,,,nobody,                           | This is no mail address.
            x@y.example,X,,,,gone                             | The status is active, left
            x@y.example,"X^Y",,,,                             | more than one line
            """, quoteCharacter = '`')
    void rowThatCannotBeTakenIsRefusedWithASentence(String row, String reason) {
        Plan plan = plan(COLUMNS + row.replace('^', '\n') + "\n");

        assertThat(plan.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isGreaterThanOrEqualTo(2);
            assertThat(refused.reason()).contains(reason);
        });
    }

    @Test
    void addressStandsOnceInTheFile() {
        assertThat(plan("email\nx@y.example\nX@Y.example\n").refused()).containsExactly(
                new Refused(3, "X@Y.example", "It stands already on line 2."));
    }

}
