package org.kith.matching.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.care.CodeTable;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Candidate.TellableBar;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.PlannedStay;
import org.kith.matching.facts.Search;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.Bar;
import org.kith.provision.rule.HomeOnADay;
import org.kith.provision.rule.HomeOnADay.As;
import org.kith.provision.rule.HomeOnADay.Resident;
import org.kith.provision.rule.Judgement;
import org.kith.provision.rule.PlacementCode;
import org.kith.provision.rule.Proposal;
import org.kith.provision.rule.ProposedChild;
import org.kith.provision.rule.Span;

/**
 * What all rules say of a home for a group.
 *
 * @param checks each rule once, in the order in which they are told
 */
public record Eligibility(Outcome outcome, List<OptionCheck> checks) {

    /** Asks each rule of a placement for each child, as if the others lived there already, and each rule of a search for all of them. */
    public static Eligibility of(Search search, Group group, Candidate candidate) {
        Map<OptionRule, OptionCheck> checks = new EnumMap<>(OptionRule.class);
        for (ProposedChild child : group.children()) {
            Proposal seen = proposal(search, group, candidate, child, false);
            Proposal whole = proposal(search, group, candidate, child, true);
            Judgement.of(whole, seen).findings().forEach((name, finding) -> {
                OptionRule rule = OptionRule.of(name);
                checks.merge(rule, OptionCheck.of(rule, finding), OptionCheck::and);
            });
        }
        for (SearchRule rule : SearchRule.ALL) {
            checks.put(rule.name(), OptionCheck.of(rule.name(), rule.evaluate(search, group, candidate)));
        }
        return new Eligibility(worst(checks.values()), List.copyOf(checks.values()));
    }

    /** How many rules stand against it. */
    public long against() {
        return checks.stream().filter(each -> each.outcome() != Outcome.PASS).count();
    }

    private static Outcome worst(Collection<OptionCheck> checks) {
        return checks.stream().map(OptionCheck::outcome).reduce(Outcome.PASS, Outcome::orWorse);
    }

    /** The child moves in on the day: where they live until then ends with it. */
    private static Proposal proposal(
            Search search, Group group, Candidate candidate, ProposedChild child, boolean whole) {
        return new Proposal(
                search.on(),
                child,
                code(candidate, search.stay()),
                withTheOthers(search, group, candidate, child),
                List.of(),
                bars(candidate.barsOf(child.id()), whole),
                group.siblings(),
                false,
                group.kinElsewhere(child.id(), candidate.id()),
                search.emergency());
    }

    private static List<Bar> bars(List<TellableBar> bars, boolean whole) {
        return bars.stream()
                .filter(each -> whole || each.told())
                .map(TellableBar::bar)
                .toList();
    }

    private static HomeOnADay withTheOthers(Search search, Group group, Candidate candidate, ProposedChild child) {
        HomeOnADay home = candidate.home();
        if (group.size() == 1) {
            return home;
        }
        List<Resident> residents = new ArrayList<>(home.residents());
        As as = home.isHousehold() ? As.FOSTERED : As.PLACED;
        group.children().stream()
                .filter(other -> !other.equals(child))
                .forEach(other -> residents.add(new Resident(other.id(), as, Span.since(search.on()))));
        return new HomeOnADay(
                home.kind(),
                home.authorityId(),
                home.areaAuthorityId(),
                home.approvals(),
                home.registrations(),
                home.exemptions(),
                List.copyOf(residents));
    }

    /** The code of the return with which a placement there would be recorded. */
    private static PlacementCode code(Candidate candidate, PlannedStay stay) {
        String code = code(candidate.kind(), stay);
        return CodeTable.PLACEMENT_TYPE
                .find(code)
                .map(each -> new PlacementCode(
                        each.code(),
                        each.fact("kind"),
                        each.fact("setting"),
                        each.words("providers"),
                        candidate.provider()))
                .orElseThrow();
    }

    private static String code(Kind kind, PlannedStay stay) {
        return switch (kind) {
            case KINSHIP_HOUSEHOLD ->
                switch (stay) {
                    case LONG_TERM -> "U1";
                    case EARLY_PERMANENCE -> "U2";
                    case SHORT_TERM -> "U3";
                };
            case FOSTER_HOUSEHOLD ->
                switch (stay) {
                    case LONG_TERM -> "U4";
                    case EARLY_PERMANENCE -> "U5";
                    case SHORT_TERM -> "U6";
                };
            case ADOPTER_HOUSEHOLD -> "A6";
            case CHILDRENS_HOME -> "K2";
            case SECURE_HOME -> "K1";
            case SUPPORTED_ACCOMMODATION, SUPPORTED_LODGINGS -> "K3";
        };
    }
}
