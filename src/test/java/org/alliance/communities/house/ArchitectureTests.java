package org.alliance.communities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTests {

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(HouseRule.HOUSE);

    private static final String PLANTED = HouseRule.HOUSE + ".house.planted";

    @ParameterizedTest
    @MethodSource("rules")
    void houseKeepsTheRule(HouseRule rule) {
        rule.forTheHouse().check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleFindsEachClassThatBreaksItOnPurpose(HouseRule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(rule.plantedRoot());

        EvaluationResult result = rule.forThePlanted().evaluate(planted);

        assertThat(rule.offenders()).isNotEmpty().allSatisfy(offender ->
            assertThat(result.getFailureReport().getDetails()).anySatisfy(detail -> assertThat(detail).contains(offender)));
    }

    @Test
    void plantedClassesAreNoPartOfTheApplication() {
        assertThat(HOUSE).extracting(JavaClass::getPackageName).noneMatch(name -> name.startsWith(PLANTED));
    }

    @Test
    void everyModuleThatIsNamedHasClasses() {
        assertThat(HOUSE).extracting(type -> Modules.of(type.getPackageName(), HouseRule.HOUSE))
            .containsAll(Modules.MAY_CALL.keySet());
    }

    @Test
    void testsDoNotSleep() {
        JavaClasses tests = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(location -> !location.contains("/house/planted/")).importPackages(HouseRule.HOUSE);

        CodingRules.noSleep().check(tests);
    }

    static Stream<HouseRule> rules() {
        return Stream.of(EngineRules.all(), ModuleRules.all(), AdapterRules.all(), WebRules.all(), CodingRules.all())
            .flatMap(List::stream);
    }

}
