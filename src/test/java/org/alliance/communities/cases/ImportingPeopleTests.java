package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alliance.communities.address.EmailAddress;
import org.alliance.communities.people.Directory;
import org.alliance.communities.people.Role;
import org.alliance.communities.people.file.Imports;
import org.alliance.communities.people.file.PeopleImport;
import org.alliance.communities.people.file.Plan;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Files of people on the real directory and the engine's real users. Each test takes back what it brought. */
@Transactional
class ImportingPeopleTests extends CaseTest {

    private static final String COLUMNS = "email,name,roles,login,aliases,status\n";

    private static final EmailAddress PAT = new EmailAddress("pat@meadow.example");

    @Autowired
    private PeopleImport people;

    @Autowired
    private Directory directory;

    @Autowired
    private Imports imports;

    @Autowired
    private IdentityService identities;

    private Plan take(String rows) {
        return people.take((COLUMNS + rows).getBytes(StandardCharsets.UTF_8), false, "people.csv", "admin");
    }

    private List<String> groupsOf(String login) {
        return identities.createGroupQuery().groupMember(login).list().stream().map(Group::getId).sorted().toList();
    }

    @Test
    void peopleOfAFileAreKnownAndInTheirGroups() {
        take("pat@meadow.example,Pat Lee,board central-staff,pat,pat@home.example,\n@meadow.example,Meadow Library,,,,\n");

        assertThat(directory.find(PAT)).get().satisfies(pat -> {
            assertThat(pat.name()).isEqualTo("Pat Lee");
            assertThat(pat.roles()).containsExactlyInAnyOrder(Role.BOARD, Role.CENTRAL_STAFF, Role.LIBRARY_EMPLOYEE);
        });
        assertThat(directory.find(new EmailAddress("pat@home.example"))).map(person -> person.email()).contains(PAT);
        assertThat(directory.find(new EmailAddress("anyone@meadow.example"))).isPresent();
        assertThat(groupsOf("pat")).containsExactly("board", "central-staff");
        assertThat(identities.checkPassword("pat", "")).isFalse();
    }

    @Test
    void sameFileAgainChangesNothing() {
        String file = "pat@meadow.example,Pat Lee,board,pat,pat@home.example,\n@meadow.example,Meadow Library,,,,\n";
        take(file);

        Plan again = take(file);

        assertThat(again.changesSomething()).isFalse();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(imports.newest(1)).singleElement().satisfies(line -> {
            assertThat(line.who()).isEqualTo("admin");
            assertThat(line.name()).isEqualTo("people.csv");
            assertThat(line.summary()).isEqualTo("2 added, 0 changed, 0 left, 0 as before");
        });
    }

    @Test
    void oneRefusedRowKeepsTheWholeFileOut() {
        Plan plan = take("pat@meadow.example,Pat Lee,,,,\nlee@meadow.example,Lee,board-chair,lee,,\n");

        assertThat(plan.refused()).singleElement().satisfies(refused -> assertThat(refused.line()).isEqualTo(3));
        assertThat(directory.find(PAT)).isEmpty();
    }

    @Test
    void dryRunSavesNothing() {
        Plan plan = people.tryOut((COLUMNS + "pat@meadow.example,Pat Lee,board,pat,,\n").getBytes(StandardCharsets.UTF_8), false);

        assertThat(plan.added()).hasSize(1);
        assertThat(directory.find(PAT)).isEmpty();
        assertThat(identities.createUserQuery().userId("pat").count()).isZero();
    }

    @Test
    void whoLeftIsNobodyAnyMoreButKeepsTheirName() {
        take("pat@meadow.example,Pat Lee,board,pat,pat@home.example,\n@meadow.example,Meadow Library,,,,\n");

        take("pat@meadow.example,Pat Lee,board,pat,,left\n");

        assertThat(directory.find(PAT)).isEmpty();
        assertThat(directory.find(new EmailAddress("pat@home.example"))).isEmpty();
        assertThat(directory.byLogin("pat")).isEmpty();
        assertThat(directory.nameOf("pat")).isEqualTo("Pat Lee");
        assertThat(groupsOf("pat")).isEmpty();
        assertThat(identities.createUserQuery().userId("pat").count()).isOne();
    }

    @Test
    void lastAdministratorOfTheEngineStays() {
        assertThat(take("admin@alliance.example,Administrator,,admin,,\n").refused()).extracting(Plan.Refused::reason)
            .containsExactly("The last administrator must stay: name another one first.");
        assertThat(groupsOf("admin")).contains("camunda-admin");
    }

    @Test
    void formulasAndMarkupAreNothingButText() {
        take("pat@meadow.example,=HYPERLINK(\"\"http://evil.example\"\") <b>${x}</b>,,,,\n".replace("\"\"", "'"));

        assertThat(directory.find(PAT)).map(person -> person.name())
            .contains("=HYPERLINK('http://evil.example') <b>${x}</b>");
    }

    @Test
    void tenThousandPeopleComeInOneFile() {
        Plan plan = take(IntStream.range(0, 10_000).mapToObj(n -> "p" + n + "@meadow.example,Person " + n
                + ",library-employee,,p" + n + "@home.example,\n").collect(Collectors.joining()));

        assertThat(plan.added()).hasSize(10_000);
        assertThat(directory.find(new EmailAddress("p9999@home.example"))).map(person -> person.name())
            .contains("Person 9999");
    }

}
