package org.alliance.communities.cases;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every element of a model that claims to fulfil a clause has a test that fails without it. */
class ClausesTests {

    /** A test of behaviour, by its class and its name. */
    private record Proof(Class<?> tests, String name) {

        boolean exists() {
            try {
                return tests.getDeclaredMethod(name).isAnnotationPresent(Test.class);
            }
            catch (NoSuchMethodException gone) {
                return false;
            }
        }

    }

    private static final Map<String, Proof> PROOFS = Map.ofEntries(
        entry("incoming-mail/sort-mail", of(SortingMailTests.class, "strangersMailStartsNoCaseAndIsNotAnswered")),

        entry("proposal-review/acknowledge-receipt",
            of(ReceivingTests.class, "receiptIsAcknowledgedToTheProposerWithNumberAndReviewLimit")),
        entry("proposal-review/check-parts", of(ReceivingTests.class, "proposerIsAskedAgainForWhatIsStillMissing")),
        entry("proposal-review/ask-for-parts",
            of(ReceivingTests.class, "missingPartsAreAskedForWhileTheConsultationGoesOn")),
        entry("proposal-review/compare-communities",
            of(ConsultingTests.class, "bothAreShownTheMostSimilarCommunitiesAndTheWordsTheyShare")),
        entry("proposal-review/consult-executive-director",
            of(ConsultingTests.class, "answersAreOnRecordAndTheChairMayPlaceItOnlyAfterBoth")),
        entry("proposal-review/consult-central-staff",
            of(ConsultingTests.class, "answersAreOnRecordAndTheChairMayPlaceItOnlyAfterBoth")),
        entry("proposal-review/time-out-director", of(ConsultingTests.class, "silenceOfOneAloneLetsTheChairPlaceIt")),
        entry("proposal-review/time-out-staff", of(ConsultingTests.class, "silenceOfOneAloneLetsTheChairPlaceIt")),
        entry("proposal-review/schedule-review",
            of(SchedulingTests.class, "chairMayChooseEachMeetingWithinTheLimitUntilTheDeadline")),
        entry("proposal-review/record-missed-unresolved",
                of(MissedReviewTests.class, "unresolvedLackOfQuorumIsMissedADayAfterTheMeeting")),
        entry("proposal-review/record-missed-in-vote",
            of(MissedReviewTests.class, "voteThatIsOpenAtThatMomentStaysOpenAndCanStillDecide")),
        entry("proposal-review/resolve-overdue-review",
            of(MissedReviewTests.class, "otherActionsAreRefusedAndOnlyTheChairResolves")),
        entry("proposal-review/tell-chair-of-first-meeting",
            of(SchedulingTests.class, "chairIsToldWhenTheFirstMeetingPassedWithoutADecision")),
        entry("proposal-review/board-vote", of(OpeningVoteTests.class, "eachVotingMemberHasOneBallotAndNobodyElseHasOne")),
        entry("proposal-review/record-decision",
            of(DecidingTests.class, "declinedProposalFoundsNothingAndTheProposerReadsWhy")),
        entry("proposal-review/found-community",
            of(DecidingTests.class, "approvalFoundsExactlyOneCommunityWithTheProposersCharter")),
        entry("proposal-review/community-setup",
            of(SettingUpTests.class, "descriptionFolderAndListAreMadeThenTheCommunityIsListed")),

        entry("board-calendar/add-meetings",
            of(ShortCalendarTests.class, "meetingThatGoesByLeavesTooFewAndStaffAreAskedForMore")),

        entry("board-vote/cast-ballot", of(CastingBallotsTests.class, "memberCastsTheirOwnBallotAndItsTaskIsDone")),
        entry("board-vote/close-vote", of(ClosingVoteTests.class, "onlyTheChairCloses")),
        entry("board-vote/count-votes",
            of(ClosingVoteTests.class, "closingEndsTheBallotsThatAreStillOpenAndKeepsMotionAndMinutes")),

        entry("community-setup/publish-description",
            of(SettingUpTests.class, "descriptionFolderAndListAreMadeThenTheCommunityIsListed")),
        entry("community-setup/make-folder",
            of(SettingUpTests.class, "failureIsRetriedThenAnIncidentThatAPersonUnderstandsAndThenRepaired")),
        entry("community-setup/make-list",
            of(SettingUpTests.class, "descriptionFolderAndListAreMadeThenTheCommunityIsListed")),
        entry("community-setup/set-up-by-hand",
            of(SettingUpTests.class, "whatStillFailsAfterTwoDaysIsMadeByHandAndOnlyThat")),
        entry("community-setup/welcome-leads",
            of(SettingUpTests.class, "leadsAreWelcomedWithEveryLinkAndTheOfferOfAnAnnouncement")),
        entry("community-setup/list-community",
            of(SettingUpTests.class, "descriptionFolderAndListAreMadeThenTheCommunityIsListed")),

        entry("yearly-determination/ask-leads",
            of(YearlyDeterminationTests.class, "leadsAreAskedSixtyDaysBeforeWithTheirOwnCriteriaAndNotSooner")),
        entry("yearly-determination/determine-continuation",
            of(YearlyDeterminationTests.class, "decisionNeedsAWordAndEvidenceAndTheRightPerson")),
        entry("yearly-determination/decide-silent-community",
            of(YearlyDeterminationTests.class, "silentCommunityIsDecidedOnByTheChairAloneAndWithAReason")),

        entry("community-closing/confirm-closing", of(ClosingCommunityTests.class, "confirmationNeedsAReasonAndStaff")),
        entry("community-closing/archive-folder", of(ClosingCommunityTests.class, "folderIsArchivedAndWhatIsInItStays")),
        entry("community-closing/close-list", of(ClosingCommunityTests.class, "listIsClosedAndItsMembersStayOnRecord")),
        entry("community-closing/move-page", of(ClosingCommunityTests.class, "pageMovesToThePastCommunitiesWithItsText")),
        entry("community-closing/tell-members",
            of(ClosingCommunityTests.class, "leadsAreToldAndItIsListedAsPastWithEverythingItHad")));

    private static Proof of(Class<?> tests, String name) {
        return new Proof(tests, name);
    }

    @Test
    void everyElementWithAClauseHasAProofAndNoProofIsLeftOver() throws IOException {
        assertThat(PROOFS.keySet()).containsExactlyInAnyOrderElementsOf(elementsWithAClause());
    }

    @Test
    void everyProofIsATestThatExists() {
        assertThat(PROOFS).allSatisfy((element, proof) -> assertThat(proof.exists()).as(element + " " + proof).isTrue());
    }

    private static Set<String> elementsWithAClause() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:processes/*.bpmn")) {
            BpmnModelInstance model = Bpmn.readModelFromStream(file.getInputStream());
            String process = model.getModelElementsByType(Process.class).iterator().next().getId();
            model.getModelElementsByType(FlowNode.class).stream().filter(ClausesTests::hasClause)
                .forEach(element -> found.add(process + "/" + element.getId()));
        }
        return found;
    }

    private static boolean hasClause(FlowNode element) {
        return element.getExtensionElements() != null && element.getExtensionElements().getElementsQuery()
            .filterByType(CamundaProperties.class).list().stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .anyMatch(property -> "clause".equals(property.getCamundaName()));
    }

}
