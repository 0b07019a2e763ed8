package org.kith.matching.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Search;
import org.kith.matching.facts.Wishes;
import org.kith.provision.HomePet;

/** How many of the wishes that can be held against a home it fulfils. What the child said in words is told beside it, and weighed by people. */
final class ChildsWishes implements Factor {

    @Override
    public FactorName name() {
        return FactorName.CHILDS_WISHES;
    }

    @Override
    public Measure measure(Search search, Group group, Candidate candidate) {
        Wishes wishes = search.wishes();
        List<Boolean> known = new ArrayList<>();
        if (!wishes.settingIds().isEmpty()) {
            known.add(wishes.settingIds().contains(candidate.id()));
        }
        if (!wishes.kinds().isEmpty()) {
            known.add(wishes.kinds().contains(candidate.kind()));
        }
        Set<HomePet> pets = candidate.offer().pets();
        if (wishes.animals() != null && pets != null) {
            known.add(wishes.animals() != pets.isEmpty());
        }
        if (known.isEmpty()) {
            return wishes.equals(Wishes.NONE)
                    ? Measure.unknown("The child's wishes are not recorded with this search")
                    : Measure.unknown("Whether it is what the child wishes has to be weighed");
        }
        long met = known.stream().filter(each -> each).count();
        return Measure.of((double) met / known.size(), "%d of %d wishes fulfilled".formatted(met, known.size()));
    }
}
