package org.kith.matching.rule;

import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.rule.Finding;

/** There is a place for each of them on the day. Who lives there already needs none. */
final class VacancyRule implements SearchRule {

    private static final String REGULATION = "Children Act 1989, section 22C(8)(a)";

    @Override
    public OptionRule name() {
        return OptionRule.VACANCY;
    }

    @Override
    public Finding evaluate(Search search, Group group, Candidate candidate) {
        long coming = group.ids().stream()
                .filter(child -> !candidate.id().equals(group.homes().get(child)))
                .count();
        Integer free = candidate.vacancies();
        if (free == null) {
            return Finding.note("Nothing says for how many children this home is: ask", REGULATION);
        }
        return coming <= free
                ? Finding.PASS
                : Finding.refuse(
                        "%s free on %s, and %d needed".formatted(places(free), search.on(), coming), REGULATION);
    }

    private static String places(long count) {
        return count == 1 ? "1 place is" : count + " places are";
    }
}
