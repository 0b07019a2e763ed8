package org.kith.provision.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.kith.provision.rule.HomeOnADay.As;

/**
 * Nobody fosters more than three children, unless they are all brothers and sisters of one another, or the authority of the area where the carer
 * lives has exempted the carer and named them. Privately fostered children count; the carers' own do not, whether born to them, adopted by them or
 * under their special guardianship. Beyond the limit the household is a children's home.
 */
final class UsualFosteringLimitRule implements PlacementRule {

    static final int LIMIT = 3;

    private static final String REGULATION = "Children Act 1989, section 63(12) and Schedule 7";

    @Override
    public RuleName name() {
        return RuleName.USUAL_FOSTERING_LIMIT;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        HomeOnADay home = proposal.home();
        boolean fosters = home != null && home.isHousehold() && !proposal.code().isForAdoption();
        if (home == null || !fosters) {
            return Finding.PASS;
        }
        int siblings = 0;
        for (LocalDate day : proposal.days()) {
            Set<String> fostered = new HashSet<>(home.livingThere(day, as -> as != As.PLACED));
            fostered.add(proposal.child().id());
            if (fostered.size() <= LIMIT || isExempt(home, fostered, day)) {
                continue;
            }
            if (!proposal.siblings().everyPair(fostered)) {
                return Finding.needs(
                        "On %s the household would foster %d children; the usual limit is three, and not every two of them are known to be brothers or sisters"
                                .formatted(day, fostered.size()),
                        REGULATION,
                        Authoriser.AUTHORITY_OF_AREA);
            }
            siblings = Math.max(siblings, fostered.size());
        }
        return siblings == 0
                ? Finding.PASS
                : Finding.note(
                        "The household would foster %d children, every two of them brothers or sisters"
                                .formatted(siblings),
                        REGULATION);
    }

    private static boolean isExempt(HomeOnADay home, Set<String> fostered, LocalDate day) {
        return home.exemptions().stream()
                .anyMatch(each -> each.time().holdsOn(day) && each.childIds().containsAll(fostered));
    }
}
