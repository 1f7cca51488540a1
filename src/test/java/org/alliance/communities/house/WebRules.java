package org.alliance.communities.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

/** Pages and JSON are at the rim. */
final class WebRules {

    /**
     * The pages that are not in a {@code web} package: the login, which the engine's users are behind; the way from the
     * engine's pages to ours, which needs the engine's ids; and the pages of the stand-in for outside systems.
     */
    private static final List<String> OTHER_PAGES = List.of("workflow.login.LoginPage", "proposal.process.DossierOfTask",
            "provisioning.local.LocalPages");

    /** Looks into the database of production before the engine starts, when no desk is there to be asked. */
    private static final String BEFORE_THE_DESKS = "people.process.ProductionPeople";

    private WebRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.rule("pages are in web packages", WebRules::pages, "pages", "PageOutside"),
                HouseRule.rule("only web packages know of HTTP", WebRules::http, "http", "KnowsHttp"),
                HouseRule.rule("web and process packages ask desks and not the database", WebRules::noRows, "rows",
                        "board.web.AsksTheDatabase", "board.process.AsksTheDataSource"));
    }

    private static ArchRule pages(String root) {
        return classes().that().areMetaAnnotatedWith(Controller.class).and().haveNameNotMatching(named(root))
            .should().resideInAPackage(root + "..web..")
            .because("whoever looks for a page finds it in its module's web package");
    }

    private static ArchRule http(String root) {
        return noClasses().that().resideOutsideOfPackages(root + "..web..", root + ".workflow.login..", root + ".refusal..")
            .and().haveNameNotMatching(named(root) + "|" + root.replace(".", "\\.") + "\\.workflow\\.MissingRights")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "org.springframework.web..",
                    "org.springframework.http..", "org.springframework.ui..")
            .because("rules do not know how they are asked; refusals and lacking rights have a status, a login filters");
    }

    private static ArchRule noRows(String root) {
        return noClasses().that().resideInAnyPackage(root + "..web..", root + "..process..")
            .and().haveNameNotMatching((root + "." + BEFORE_THE_DESKS).replace(".", "\\."))
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
            .because("a rule that a page keeps by itself is one that the next page forgets");
    }

    private static String named(String root) {
        return OTHER_PAGES.stream().map(page -> root.replace(".", "\\.") + "\\." + page.replace(".", "\\."))
            .reduce((one, other) -> one + "|" + other).orElseThrow();
    }

}
