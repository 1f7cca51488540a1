package org.alliance.communities.workflow.login;

import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

/** Ada of the Board, Cy the Chair, Sue of the staff, Rae the advisor and root; each has the login as the password. */
public final class TestPeople {

    private static final Map<String, String> GROUPS = Map.of("ada", "board", "cy", "board-chair", "sue", "central-staff",
        "rae", "resource-advisor", "root", "camunda-admin");

    private TestPeople() {
    }

    public static void in(ProcessEngine engine) {
        IdentityService identities = engine.getIdentityService();
        if (identities.createUserQuery().userId("ada").count() == 0) {
            GROUPS.forEach((user, group) -> add(identities, user, group));
            for (Resource resource : Resources.values()) {
                grant(engine, "camunda-admin", resource, "*");
            }
            grant(engine, "board", Resources.APPLICATION, "tasklist");
        }
    }

    private static void add(IdentityService identities, String id, String groupId) {
        User user = identities.newUser(id);
        user.setFirstName(id);
        user.setPassword(id);
        identities.saveUser(user);
        if (identities.createGroupQuery().groupId(groupId).count() == 0) {
            Group group = identities.newGroup(groupId);
            identities.saveGroup(group);
        }
        identities.createMembership(id, groupId);
    }

    private static void grant(ProcessEngine engine, String group, Resource resource, String id) {
        boolean there = engine.getAuthorizationService().createAuthorizationQuery().groupIdIn(group).resourceType(resource)
            .resourceId(id).count() > 0;
        if (!there) {
            Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
            grant.addPermission(Permissions.ALL);
            engine.getAuthorizationService().saveAuthorization(grant);
        }
    }

}
