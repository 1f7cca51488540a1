package org.alliance.communities.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Component;

/** The engine is outside and calls in. */
final class EngineRules {

    private EngineRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.rule("only process packages and workflow know the engine", EngineRules::seam, "engine",
                        "AsksTheEngine"),
                HouseRule.rule("of a process package only the beans of its models are public", EngineRules::closed, "open",
                        "OpenToAll", "OpenSteps"));
    }

    private static ArchRule seam(String root) {
        return noClasses().that().resideOutsideOfPackages(root + "..process..", root + ".workflow..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("the domain decides and the engine routes; there is no exception");
    }

    private static ArchRule closed(String root) {
        return classes().that().resideInAPackage(root + "..process..").and().arePublic()
            .should().haveSimpleNameEndingWith("Steps").orShould().haveSimpleNameEndingWith("Dates")
            .andShould().beAnnotatedWith(Component.class)
            .because("expressions of a model can only call what is public, and nothing else needs to be");
    }

}
