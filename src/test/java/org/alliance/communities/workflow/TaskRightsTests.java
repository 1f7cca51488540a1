package org.alliance.communities.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TaskRightsTests {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void candidateGroupOfAStaffProcessGetsNoGrantForEachTask() {
        assertThat(grantsOf(taskFor(StaffQueue.KEY))).isEmpty();
    }

    @Test
    void candidateGroupOfAnyOtherProcessMayReadItsTaskAndWorkOnIt() {
        assertThat(grantsOf(taskFor("test-other-queue"))).singleElement().satisfies(grant -> {
            assertThat(grant.getGroupId()).isEqualTo("testers");
            assertThat(grant.isPermissionGranted(TaskPermissions.TASK_WORK)).isTrue();
            assertThat(grant.isPermissionGranted(Permissions.READ)).isTrue();
        });
    }

    @Test
    void assigneeMayWorkOnATaskButNotHandItOn() {
        String task = taskFor(StaffQueue.KEY);

        tasks.setAssignee(task, "ada");

        assertThat(grantsOf(task)).singleElement().satisfies(grant -> {
            assertThat(grant.getUserId()).isEqualTo("ada");
            assertThat(grant.isPermissionGranted(TaskPermissions.TASK_WORK)).isTrue();
            assertThat(grant.isPermissionGranted(Permissions.UPDATE)).isFalse();
        });
    }

    private String taskFor(String process) {
        repository.createDeployment().addModelInstance(process + ".bpmn", Bpmn.createExecutableProcess(process)
            .startEvent().userTask().camundaCandidateGroups("testers").endEvent().done()).deploy();
        String instance = runtime.startProcessInstanceByKey(process).getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
    }

    private List<Authorization> grantsOf(String task) {
        return authorizations.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).list();
    }

}
