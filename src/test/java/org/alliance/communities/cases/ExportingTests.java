package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.alliance.communities.board.packet.Accessible;
import org.alliance.communities.proposal.QuestionDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A case goes out as one archive that anybody can read and check without our program. */
class ExportingTests extends CaseTest {

    private static final String HOSTILE = "../../../etc/passwd \\..\\x.exe <script>alert(1)</script> ${7*7} [[${7*7}]] \u0645\u0631\u062D\u0628\u0627 "
            + "x".repeat(300);

    @Autowired
    private QuestionDesk questions;

    private MockHttpServletResponse asked(String number, String login, String group) throws Exception {
        return pages.perform(post("/dossiers/" + number + "/export.zip").with(csrf()).with(Pages.as(login, group))).andReturn()
            .getResponse();
    }

    private Unzipped exported(String number) throws Exception {
        MockHttpServletResponse answer = asked(number, "staff-1", "central-staff");
        assertThat(answer.getStatus()).isEqualTo(200);
        return Unzipped.of(answer.getContentAsByteArray());
    }

    private String approved(String title) {
        String number = cases.proposalOn(title, Cases.NEED, Cases.ACTIVITIES, Cases.CONTINUATION, Cases.RESOURCES);
        cases.reply(number, Cases.PROPOSER, "Additional resources\nOne scanner.");
        steps.consultationsAnswered(number);
        steps.scheduledOn(number, calendar.first());
        time.moveTo(calendar.first().start());
        steps.allCast(number, "approve", Cases.FOUR_MEMBERS);
        box.record(number, "board-6", "decline", "Too dear.", "by phone", "staff-1");
        steps.closedBy(number, "chair", "decide", "conditions", "Name a second lead | Ann | 2999-03-01", "minutes", "Five libraries wait.");
        return number;
    }

    @Test
    void eachFileHasTheSumThatTheManifestSaysAndNothingIsMissing() throws Exception {
        Unzipped archive = exported(approved("Old harps"));

        List<String> named = new ArrayList<>();
        for (JsonNode file : archive.json("manifest.json").get("files")) {
            String path = file.get("path").asText();
            named.add(path);
            assertThat(archive.sha256(path)).as(path).isEqualTo(file.get("sha256").asText());
            assertThat(archive.files().get(path)).as(path).hasSize(file.get("bytes").asInt());
        }
        named.add("manifest.json");
        assertThat(archive.names()).containsExactlyElementsOf(named).startsWith("README.txt", "case.json", "decision.html",
                "decision.pdf", "dossier.html", "dossier.pdf");
        assertThat(archive.text("SHA256SUMS").lines()).hasSize(named.size() - 2)
            .contains(archive.sha256("case.json") + "  case.json");
    }

    @Test
    void eachMailIsTheVeryBytesThatTheDatabaseHolds() throws Exception {
        String number = approved("Old drums");
        Unzipped archive = exported(number);

        List<Long> in = jdbc.sql("select id from mail_inbound where case_number = ?").param(number).query(Long.class).list();
        List<Long> out = jdbc.sql("select id from mail_outbound where case_number = ? and not confidential").param(number)
            .query(Long.class).list();
        assertThat(in).hasSizeGreaterThan(1);
        assertThat(out).hasSizeGreaterThan(1);
        in.forEach(id -> assertThat(archive.files().get("mails/in/%08d.eml".formatted(id))).isEqualTo(raw("mail_inbound", id)));
        out.forEach(id -> assertThat(archive.files().get("mails/out/%08d.eml".formatted(id))).isEqualTo(raw("mail_outbound", id)));
        assertThat(archive.names().stream().filter(name -> name.startsWith("mails/"))).hasSize(in.size() + out.size());
    }

    private byte[] raw(String table, long id) {
        return jdbc.sql("select raw from " + table + " where id = ?").param(id).query(byte[].class).single();
    }

    @Test
    void jsonTellsTheWholeCaseAndWhoTookItAlong() throws Exception {
        JsonNode file = exported(approved("Old lutes")).json("case.json");

        assertThat(file.at("/proposal/status").asText()).isEqualTo("approved");
        assertThat(file.at("/decision/reason").asText()).isEqualTo("Five libraries wait.");
        assertThat(file.at("/decision/clauses").toString()).contains("A3", "A12");
        assertThat(file.get("versions").findValuesAsText("part")).filteredOn("resources"::equals).hasSize(2);
        assertThat(file.at("/votes/0/ballots").findValuesAsText("reason")).contains("Too dear.");
        assertThat(file.get("meetings").elements().next().get("start").asText()).contains("T");
        assertThat(file.at("/proposal/conditions/0/what").asText()).isEqualTo("Name a second lead");
        JsonNode history = file.at("/proposal/history");
        assertThat(history.findValuesAsText("what")).endsWith("exported the case as an archive");
        assertThat(history.toString()).contains("\"who\":\"staff-1\",\"onBehalfOf\":\"board-6\"");
    }

    @Test
    void documentsAreAccessibleAndThePagesLoadNothing() throws Exception {
        Unzipped archive = exported(approved("Old horns"));

        assertThat(Accessible.faults(archive.files().get("decision.pdf"))).isEmpty();
        assertThat(Accessible.faults(archive.files().get("dossier.pdf"))).isEmpty();
        assertThat(archive.text("dossier.html")).startsWith("<!DOCTYPE html>").contains("Old horns", "Five libraries wait.", "One scanner.")
            .doesNotContain("src=", "<link", "<script", "@{");
        assertThat(archive.text("decision.html")).contains("5 of 7 seats").doesNotContain(Cases.PROPOSER);
    }

    @Test
    void questionAndTheAnswerThatStaffHeardArePrintedToo() throws Exception {
        String number = cases.completeProposal();
        questions.ask(number, List.of("Who keeps the <i>tapes</i>?"), "staff-1");
        questions.recordAnswer(number, questions.of(number).get(0).id(), "The town archive.", "by phone", "staff-1");

        Unzipped archive = exported(number);

        assertThat(archive.text("dossier.html")).contains("Who keeps the &lt;i&gt;tapes&lt;/i&gt;?", "The town archive.", ", by phone")
            .containsOnlyOnce("id=\"questions\"");
        assertThat(archive.json("case.json").at("/proposal/questions/0/answers/0/text").asText()).isEqualTo("The town archive.");
        assertThat(Accessible.faults(archive.files().get("dossier.pdf"))).isEmpty();
    }

    @Test
    void hostileTitleIsTextAndNamesNoFile() throws Exception {
        String number = approved(HOSTILE);
        jdbc.sql("update proposal set title = ? where number = ?").params(HOSTILE + "\r\nSet-Cookie: x=y", number).update();

        MockHttpServletResponse answer = asked(number, "staff-1", "central-staff");
        Unzipped archive = Unzipped.of(answer.getContentAsByteArray());

        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"" + number + ".zip\"");
        assertThat(archive.names()).allMatch(name -> name.matches("[A-Za-z0-9]+(\\.[a-z]+)?|mails/(in|out)/[0-9]{8,}\\.eml"));
        assertThat(archive.json("case.json").at("/proposal/title").asText()).isEqualTo(HOSTILE + "\r\nSet-Cookie: x=y");
        assertThat(archive.text("dossier.html")).contains("&lt;script&gt;", "[[${7*7}]]").doesNotContain("<script");
        assertThat(Accessible.faults(archive.files().get("dossier.pdf"))).isEmpty();
    }

    @Test
    void openHiddenVoteStaysHiddenAndLettersForOneReaderStayHere() throws Exception {
        String number = cases.inVoteFor(calendar.first());
        steps.allCast(number, "decline", Cases.FOUR_MEMBERS);
        box.record(number, "board-6", "decline", "Too dear.", "by phone", "staff-1");

        Unzipped archive = exported(number);

        assertThat(archive.names()).doesNotContain("decision.pdf", "decision.html");
        assertThat(archive.text("case.json")).contains("\"cast\"").doesNotContain("\"decline\"", "as discussed", "Too dear.");
        assertThat(archive.text("dossier.html")).doesNotContain("as discussed", "Too dear.", ">decline<");
        JsonNode mails = archive.json("case.json").get("mails");
        assertThat(mails.findValuesAsText("withheld")).contains("This letter is for its reader alone.");
        assertThat(archive.names().stream().filter(name -> name.startsWith("mails/out/")).map(archive::text))
            .noneMatch(text -> text.contains("/ballots/") || text.contains("Too dear."));
    }

    @Test
    void secondExportHasTheSameFilesInTheSameOrder() throws Exception {
        String number = approved("Old flutes");

        Unzipped first = exported(number);
        Unzipped second = exported(number);

        assertThat(second.names()).isEqualTo(first.names());
        assertThat(second.text("decision.html")).isEqualTo(first.text("decision.html"));
    }

    @Test
    void whoOnlyLooksTakesNothingAlongAndWritesNothingIntoTheRecord() throws Exception {
        String number = cases.incompleteProposal();
        RequestPostProcessor staff = Pages.as("staff-1", "central-staff");

        pages.perform(get("/dossiers/" + number + "/export.zip").with(staff)).andExpect(status().isMethodNotAllowed());
        pages.perform(head("/dossiers/" + number + "/export.zip").with(staff)).andExpect(status().isMethodNotAllowed());
        pages.perform(post("/dossiers/" + number + "/export.zip").with(staff)).andExpect(status().is4xxClientError());

        assertThat(cases.record(number)).noneMatch(line -> line.contains("exported"));
    }

    @Test
    void pastedLogInAnAnswerIsCutInThePagesAndWholeInTheJson() throws Exception {
        String number = cases.completeProposal();
        questions.ask(number, List.of("What went wrong?"), "staff-1");
        String log = "line ".repeat(10_000);
        cases.reply(number, Cases.PROPOSER, "Here it is.", log);

        Unzipped archive = exported(number);

        assertThat(archive.text("dossier.html")).contains("more characters are in case.json.]").hasSizeLessThan(60_000);
        assertThat(archive.json("case.json").at("/proposal/questions/0/answers/0/text").asText()).contains(log.strip());
    }

    @Test
    void onlyTheChairCentralStaffAndTheAdministratorTakeACaseAlong() throws Exception {
        String number = cases.incompleteProposal();

        assertThat(asked(number, "board-2", "board").getStatus()).isEqualTo(403);
        assertThat(asked(number, "director", "executive-director").getStatus()).isEqualTo(403);
        assertThat(asked(number, "advisor", "resource-advisor").getStatus()).isEqualTo(403);
        pages.perform(post("/dossiers/" + number + "/export.zip").with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(cases.record(number)).noneMatch(line -> line.contains("exported"));
        assertThat(asked(number, "chair", "board-chair").getStatus()).isEqualTo(200);
        assertThat(asked(number, "admin", "camunda-admin").getStatus()).isEqualTo(200);
        assertThat(cases.record(number)).filteredOn("exported the case as an archive"::equals).hasSize(2);
        assertThat(asked("COP-1999-001", "chair", "board-chair").getStatus()).isEqualTo(404);
    }

}
