package org.kith.matching.rule;

import java.util.List;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.provision.rule.Finding;

/** Whether a home meets what a search asks for, by one rule. */
interface SearchRule {

    /** All rules, in the order in which they are told. */
    List<SearchRule> ALL = List.of(
            new VacancyRule(),
            new LivingTogetherRule(),
            new CompanionsRule(),
            new BedroomsRule(),
            new AccessibilityRule(),
            new PetsRule(),
            new DistanceRule());

    OptionRule name();

    Finding evaluate(Search search, Group group, Candidate candidate);
}
