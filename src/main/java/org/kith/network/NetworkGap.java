package org.kith.network;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.graph.Parts;
import org.kith.person.Person;

/** Something about a person that is not known, which is not the same as absent. */
record NetworkGap(Person person, Kind kind) implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        person.tellOf(told);
    }

    enum Kind {
        MOTHER_NOT_RECORDED,
        SECOND_PARENT_NOT_RECORDED
    }

    /** What is not known of someone's birth parents, by the part {@code parent}. */
    static List<NetworkGap> inParents(Person person, Parts parts) {
        List<@Nullable String> sexes = new ArrayList<>();
        parts.of("parent", person.id().key()).forEach(parent -> sexes.add(parent.textOrNull("sex")));
        return inParents(sexes).stream()
                .map(kind -> new NetworkGap(person, kind))
                .toList();
    }

    /** What is not known where birth parents of these sexes are recorded; null for a parent whose sex is not. */
    static List<Kind> inParents(List<@Nullable String> sexes) {
        List<Kind> gaps = new ArrayList<>();
        boolean onlyMen = sexes.stream().allMatch("M"::equals);
        if (onlyMen && sexes.size() < 2) {
            gaps.add(Kind.MOTHER_NOT_RECORDED);
        }
        if (sexes.isEmpty() || sexes.size() == 1 && !onlyMen) {
            gaps.add(Kind.SECOND_PARENT_NOT_RECORDED);
        }
        return gaps;
    }
}
