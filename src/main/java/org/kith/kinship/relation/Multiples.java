package org.kith.kinship.relation;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/** Twins, triplets and more: brothers and sisters who were born by one mother on one day, or over one midnight. */
final class Multiples {

    private static final List<String> WORDS = List.of("twin", "triplet", "quadruplet", "quintuplet");

    private final Pedigree family;

    Multiples(Pedigree family) {
        this.family = family;
    }

    /** "twin" and so on, of two brothers and sisters; null where they were not born together, or it is not known. */
    @Nullable
    String word(int one, int other) {
        if (!bornTogether(one, other)) {
            return null;
        }
        long born = siblings(one)
                .filter(each -> each != one && bornTogether(one, each))
                .distinct()
                .count();
        return born == 0 ? null : WORDS.get((int) Math.min(born, WORDS.size()) - 1);
    }

    private IntStream siblings(int one) {
        IntStream byMother = mothers(one)
                .flatMapToInt(mother -> family.links(mother, link -> link.from() == mother && isBirth(link))
                        .mapToInt(Link::to));
        IntStream told = family.links(one, link -> link.is(TieKind.SIBLING)).mapToInt(link -> link.other(one));
        return IntStream.concat(byMother, told);
    }

    private Stream<Integer> mothers(int child) {
        return family.parents(child).stream()
                .filter(link -> link.lineage() == Lineage.BIRTH && family.sex(link.from()) == Sex.F)
                .map(Link::from);
    }

    private static boolean isBirth(Link link) {
        return link.is(TieKind.PARENT) && link.lineage() == Lineage.BIRTH;
    }

    private boolean bornTogether(int one, int other) {
        PartialDate born = family.birthDate(one);
        PartialDate bornToo = family.birthDate(other);
        boolean close = born != null
                && bornToo != null
                && born.isFull()
                && bornToo.isFull()
                && Math.abs(ChronoUnit.DAYS.between(born.earliest(), bornToo.earliest())) <= 1;
        return close
                && (mothers(one).anyMatch(mother -> mothers(other).anyMatch(mother::equals))
                        || family.between(one, other).anyMatch(link -> link.is(TieKind.SIBLING) && link.is("FULL")));
    }
}
