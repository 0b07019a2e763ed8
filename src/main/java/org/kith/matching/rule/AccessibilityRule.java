package org.kith.matching.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.HomeAccess;
import org.kith.provision.rule.Authoriser;
import org.kith.provision.rule.Finding;

/** So far as it is practicable the home is suited to the needs of a child who is disabled: what it lacks has to be made, with the service's leave. */
final class AccessibilityRule implements SearchRule {

    private static final String REGULATION = "Children Act 1989, section 22C(8)(d)";

    @Override
    public OptionRule name() {
        return OptionRule.ACCESSIBILITY;
    }

    @Override
    public Finding evaluate(Search search, Group group, Candidate candidate) {
        Set<HomeAccess> needed = search.needs().accessibility();
        if (needed.isEmpty()) {
            return Finding.PASS;
        }
        Set<HomeAccess> offered = candidate.offer().accessibility();
        if (offered == null) {
            return Finding.note("Whether the home is accessible is not known: ask", REGULATION);
        }
        Set<HomeAccess> lacking = new TreeSet<>(needed);
        lacking.removeAll(offered);
        return lacking.isEmpty()
                ? Finding.PASS
                : Finding.needs(
                        "The home would have to be altered: "
                                + lacking.stream()
                                        .map(each -> each.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', ' '))
                                        .collect(Collectors.joining(", ")),
                        REGULATION,
                        Authoriser.NOMINATED_OFFICER);
    }
}
