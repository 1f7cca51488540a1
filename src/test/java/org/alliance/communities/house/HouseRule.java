package org.alliance.communities.house;

import java.util.List;
import java.util.function.Function;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule that can be put to any root package: to our house, and to a small one in which it is broken on purpose.
 *
 * @param name what the rule says
 * @param of the rule for the classes below a root package
 * @param planted the package below {@code house.planted} in which it is broken
 * @param offenders the classes there that break it, each by itself
 */
record HouseRule(String name, Function<String, ArchRule> of, String planted, List<String> offenders) {

    static final String HOUSE = "org.alliance.communities";

    static HouseRule rule(String name, Function<String, ArchRule> of, String planted, String... offenders) {
        return new HouseRule(name, of, planted, List.of(offenders));
    }

    ArchRule forTheHouse() {
        return of.apply(HOUSE);
    }

    String plantedRoot() {
        return HOUSE + ".house.planted." + planted;
    }

    ArchRule forThePlanted() {
        return of.apply(plantedRoot());
    }

    @Override
    public String toString() {
        return name;
    }

}
