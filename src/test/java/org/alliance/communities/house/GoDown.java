package org.alliance.communities.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Each class belongs to a module and calls only those that stand below it. */
final class GoDown extends ArchCondition<JavaClass> {

    private final String root;

    GoDown(String root) {
        super("call only the modules below their own");
        this.root = root;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String module = Modules.of(type.getPackageName(), root);
        if (!Modules.MAY_CALL.containsKey(module)) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no module that Modules names"));
        }
        type.getDirectDependenciesFromSelf().stream().filter(this::staysInside)
            .filter(call -> !Modules.mayCall(module, Modules.of(call.getTargetClass().getPackageName(), root)))
            .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
    }

    private boolean staysInside(Dependency call) {
        return (call.getTargetClass().getPackageName() + ".").startsWith(root + ".");
    }

}
