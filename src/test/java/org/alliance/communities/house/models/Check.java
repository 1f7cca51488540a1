package org.alliance.communities.house.models;

import java.util.List;
import java.util.function.BiFunction;

/**
 * One thing that must hold between models, forms and code.
 *
 * @param fact what must hold
 * @param search names each place where it does not
 */
public record Check(String fact, BiFunction<Models, Code, List<String>> search) {

    public List<String> findings(Models models, Code code) {
        return search.apply(models, code);
    }

    @Override
    public String toString() {
        return fact;
    }

}
