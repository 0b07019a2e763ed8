package org.kith.provision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.HomeOnADay.Approval;

/**
 * A child is fostered within the carer's terms of approval: how many children, of which ages, for which kinds of placement, and which children where
 * the approval names them. A privately fostered child takes a place as well: the household cares for so many. In an emergency it may be outside them for up to 6 working days (source: Fosterline and CoramBAAF; regulation 42 of the
 * Care Planning, Placement and Case Review (England) Regulations 2010 is not verified). A connected person who is not approved at all is for {@link
 * TemporaryApprovalRule}.
 */
final class TermsOfApprovalRule implements PlacementRule {

    private static final String REGULATION = "Fostering Services (England) Regulations 2011, reg 27";

    /** Working days that an emergency outside the terms may last. */
    static final int EMERGENCY_WORKING_DAYS = 6;

    @Override
    public RuleName name() {
        return RuleName.TERMS_OF_APPROVAL;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        if (home == null || !home.isHousehold() || proposal.code().isForAdoption()) {
            return Finding.PASS;
        }
        List<Approval> terms = home.approvalsOn(proposal.on()).stream()
                .filter(each -> !each.isTemporary() && !each.category().equals("ADOPTION"))
                .toList();
        if (terms.isEmpty()) {
            return home.kind() == Kind.KINSHIP_HOUSEHOLD
                    ? Finding.PASS
                    : Finding.refuse(
                            "No approval to foster is recorded for this household on " + proposal.on(), REGULATION);
        }
        List<String> outside = new ArrayList<>();
        for (Approval each : terms) {
            List<String> reasons = outside(each, home, proposal);
            if (reasons.isEmpty()) {
                return Finding.PASS;
            }
            outside.addAll(reasons);
        }
        String reason = "Outside the terms of approval: "
                + String.join("; ", outside.stream().distinct().toList());
        return proposal.emergency()
                ? Finding.forNow(
                        reason + "; in an emergency for up to %d working days".formatted(EMERGENCY_WORKING_DAYS),
                        REGULATION,
                        new Clock(Clock.Kind.OUTSIDE_TERMS, proposal.on(), null))
                : Finding.needs(reason, REGULATION, Authoriser.FOSTERING_SERVICE);
    }

    private static List<String> outside(Approval terms, HomeOnADay home, Proposal proposal) {
        List<String> reasons = new ArrayList<>();
        if (!terms.isFor(proposal.child().id())) {
            reasons.add("it names other children");
        }
        if (!terms.kinds().isEmpty() && !terms.kinds().contains(proposal.code().fostering())) {
            reasons.add("it is not for this kind of placement");
        }
        if (terms.category().equals("SHORT_BREAK") && !proposal.child().shortBreaks()) {
            reasons.add("it is for short breaks");
        }
        if (!proposal.child().maybeAged(terms.minAge(), terms.maxAge(), proposal.on())) {
            reasons.add("the child's age");
        }
        proposal.days().stream()
                .filter(day -> tooMany(terms, home, proposal, day))
                .findFirst()
                .ifPresent(day -> reasons.add("it is for %s at most, and on %s more would live there"
                        .formatted(children(terms.maxChildren()), day)));
        return reasons;
    }

    private static String children(@Nullable Integer count) {
        return Integer.valueOf(1).equals(count) ? "1 child" : count + " children";
    }

    private static boolean tooMany(Approval terms, HomeOnADay home, Proposal proposal, LocalDate day) {
        Integer most = terms.maxChildren();
        Set<String> there = new HashSet<>(home.livingThere(day, as -> true));
        there.add(proposal.child().id());
        return most != null && there.size() > most;
    }
}
