package org.alliance.communities.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.util.Date;
import java.util.List;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** Habits that hold everywhere. */
final class CodingRules {

    private static final String EMPTY_WORDS = ".*(Impl|Manager|Utils?|Helper|Processor|Handler|Data|Info)";

    private CodingRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.rule("names end in a word that says something",
                        root -> classes().should().haveNameNotMatching(EMPTY_WORDS),
                        "words", "ProposalManager", "TextUtils"),
                HouseRule.rule("nothing is injected into fields",
                        root -> GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION, "injection", "TakesByField"),
                HouseRule.rule("nothing is written to the console",
                        root -> GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS, "console", "Prints"),
                HouseRule.rule("nobody sleeps", root -> noSleep(), "sleep", "Sleeps", "SleepsByUnit"),
                HouseRule.rule("time comes from the clock", CodingRules::noOwnTime, "time", "LooksAtTheWall",
                        "MakesItsClock"));
    }

    static ArchRule noSleep() {
        return noClasses().should().callMethodWhere(target(name("sleep")))
            .because("who waits for something waits for it and not for time");
    }

    private static ArchRule noOwnTime(String root) {
        return noClasses().that().resideOutsideOfPackages(root + ".clock..", root + ".mail.embedded..",
                root + ".mail.imap..", root + ".mail.smtp..")
            .and().haveNameNotMatching(root.replace(".", "\\.") + "\\.workflow\\.EngineClock")
            .should().callMethodWhere(target(name("now")).and(target(owner(nameMatching("java\\.time\\..*")))))
            .orShould().callMethodWhere(target(owner(name(Clock.class.getName()))).and(target(nameMatching("system.*"))))
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callConstructor(Date.class)
            .because("the demo moves its clock; only mail servers live in the time of the wall");
    }

}
