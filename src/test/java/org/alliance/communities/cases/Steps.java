package org.alliance.communities.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.alliance.communities.board.Meeting;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** What people do in Tasklist: they complete a task with what they typed, under their own login. */
@TestComponent
class Steps {

    private final TaskService tasks;

    private final IdentityService identities;

    Steps(TaskService tasks, IdentityService identities) {
        this.tasks = tasks;
        this.identities = identities;
    }

    /** The keys of all tasks that are open on a case, in the order of the alphabet. */
    List<String> open(String caseKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseKey).list().stream().map(Task::getTaskDefinitionKey)
            .sorted().toList();
    }

    List<Task> tasks(String caseKey, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseKey).taskDefinitionKey(task).list();
    }

    Task task(String caseKey, String task) {
        assertThat(open(caseKey)).as("open tasks of " + caseKey).containsOnlyOnce(task);
        return tasks(caseKey, task).get(0);
    }

    Task ballotOf(String caseKey, String member) {
        return tasks(caseKey, "cast-ballot").stream().filter(task -> member.equals(task.getAssignee())).findFirst()
            .orElseThrow(() -> new AssertionError("no ballot of " + member + " on " + caseKey));
    }

    boolean hasBallot(String caseKey, String member) {
        return tasks(caseKey, "cast-ballot").stream().anyMatch(task -> member.equals(task.getAssignee()));
    }

    /** Completes the one open task of this kind; fields are names and values in turn. */
    void completes(String login, String caseKey, String task, String... fields) {
        completes(login, task(caseKey, task), fields);
    }

    void completes(String login, Task task, String... fields) {
        as(login, () -> tasks.complete(task.getId(), form(fields)));
    }

    /** Does something as the person behind a request. */
    void as(String login, Runnable act) {
        List<String> groups = identities.createGroupQuery().groupMember(login).list().stream().map(Group::getId).toList();
        identities.setAuthentication(login, groups);
        try {
            act.run();
        }
        finally {
            identities.clearAuthentication();
        }
    }

    private static Map<String, Object> form(String... fields) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    void directorAnswers(String number) {
        completes("director", number, "consult-executive-director", "needAddressed", "not-addressed", "fitsMission", "yes");
    }

    void staffAnswer(String number) {
        completes("staff-1", number, "consult-central-staff", "needAddressed", "partly", "fitsMission", "yes");
    }

    void consultationsAnswered(String number) {
        directorAnswers(number);
        staffAnswer(number);
    }

    void scheduledOn(String number, Meeting meeting) {
        completes("chair", number, "schedule-review", "meeting", String.valueOf(meeting.id()));
    }

    void castBy(String number, String member, String ballot) {
        castBy(number, member, ballot, "");
    }

    void castBy(String number, String member, String ballot, String reason) {
        completes(member, ballotOf(number, member), "ballot", ballot, "reason", reason);
    }

    /** Several members cast the same ballot. */
    void allCast(String number, String ballot, String... members) {
        for (String member : members) {
            castBy(number, member, ballot, "as discussed");
        }
    }

    void closedBy(String number, String login, String motion, String... moreFields) {
        String[] fields = new String[moreFields.length + 2];
        fields[0] = "motion";
        fields[1] = motion;
        System.arraycopy(moreFields, 0, fields, 2, moreFields.length);
        completes(login, number, "close-vote", fields);
    }

}
