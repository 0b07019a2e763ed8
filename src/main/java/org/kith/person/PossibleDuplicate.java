package org.kith.person;

import java.util.Comparator;
import java.util.List;
import org.kith.api.AboutPeople;

/**
 * Somebody who may be the same human as another, and why.
 *
 * @param reasons the strongest first, at least one
 */
record PossibleDuplicate(Person person, List<DuplicateReason> reasons) implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        person.tellOf(told);
    }

    /** By the strongest reason, then by how many there are, then by name and id: by what the viewer is told of the two, and nothing else. */
    static final Comparator<PossibleDuplicate> STRONGEST_FIRST = Comparator.comparing(
                    (PossibleDuplicate each) -> each.reasons().getFirst())
            .thenComparing(each -> -each.reasons().size())
            .thenComparing(each -> NameFolding.fold(each.person().displayName()))
            .thenComparing(each -> each.person().id().key());
}
