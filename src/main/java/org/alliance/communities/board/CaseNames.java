package org.alliance.communities.board;

import java.util.List;

import org.alliance.communities.workflow.CaseTitles;
import org.springframework.stereotype.Component;

/** What the cases are called on which the Board votes. */
@Component
public class CaseNames {

    private final List<CaseTitles> titles;

    CaseNames(List<CaseTitles> titles) {
        this.titles = titles;
    }

    /** Its number alone when no module knows the case. */
    public String of(String caseNumber) {
        return titles.stream().flatMap(all -> all.title(caseNumber).stream()).findFirst().orElse(caseNumber);
    }

}
