package org.alliance.communities.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;

/** Which way calls go between modules and packages. */
final class ModuleRules {

    private ModuleRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.rule("calls between modules go down", ModuleRules::down, "arrows", "board.KnowsCases",
                        "people.KnowsABeside", "workflow.KnowsBusiness", "attic.BelongsNowhere"),
                HouseRule.rule("no packages need each other", ModuleRules::noCycles, "cycles", "board.Desk",
                        "board.web.Page"));
    }

    private static ArchRule down(String root) {
        return classes().that().resideInAPackage(root + ".*..").should(new GoDown(root))
            .because("calls go down and events go up");
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles()
            .because("two packages that need each other are one");
    }

}
