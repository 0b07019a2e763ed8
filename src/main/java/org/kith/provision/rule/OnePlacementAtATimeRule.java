package org.kith.provision.rule;

/** A child lives in one place at a time: another placement has ended before this one begins, or ends as it begins. */
final class OnePlacementAtATimeRule implements PlacementRule {

    @Override
    public RuleName name() {
        return RuleName.ONE_PLACEMENT_AT_A_TIME;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        Span placement = Span.since(proposal.on());
        return proposal.stays().stream().noneMatch(each -> each.time().overlaps(placement))
                ? Finding.PASS
                : Finding.refuse(
                        "The child has another placement on or after %s: end it, or say in moveFrom that the child moves"
                                .formatted(proposal.on()),
                        "SSDA903 return, episodes: one placement at a time");
    }
}
