package org.kith.person;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer is told of a person that can show that another record is of the same human. Of somebody seen at NETWORK there are no
 * identifiers, postcodes and parents, and the dates are years.
 *
 * @param identifiers NHS numbers and UPNs
 * @param postcodes where they live or have lived
 * @param mothers ids of birth parents who are no men
 * @param parents ids of all parents
 */
record Likeness(
        String id,
        List<FoldedName> names,
        Birth birth,
        @Nullable Sex sex,
        Set<Number> identifiers,
        Set<String> postcodes,
        Set<String> mothers,
        Set<String> parents) {

    /** A number by which a system knows a person. */
    record Number(String system, String value) {

        /** It can be of one human only: it has the form of a number, and is not the dummy that stands for none. */
        boolean tellsApart() {
            return isNhs() ? NhsNumber.hasForm(value) && !value.equals("0000000000") : Upn.hasForm(value);
        }

        boolean isNhs() {
            return system.equals("NHS_NUMBER");
        }

        boolean isValidNhs() {
            return isNhs() && tellsApart() && NhsNumber.checkDigitHolds(value);
        }
    }

    /** Why the two may be one human, the strongest reason first; empty where nothing says so. The same whichever is asked. */
    Set<DuplicateReason> reasons(Likeness other) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        if (identifiers.stream().anyMatch(each -> each.tellsApart() && other.identifiers.contains(each))) {
            reasons.add(DuplicateReason.SAME_IDENTIFIER);
        }
        if (!areTwo(other)) {
            addWeaker(other, reasons);
        }
        return reasons;
    }

    private void addWeaker(Likeness other, Set<DuplicateReason> reasons) {
        boolean same = any(other, FoldedName::isSame);
        boolean sameLong = any(other, (one, two) -> one.isSame(two) && !one.isOneWord());
        boolean nearName = same || any(other, FoldedName::isAlike);
        boolean canBe = birth.canBe(other.birth);
        add(reasons, DuplicateReason.SAME_NAME_AND_BIRTH, sameLong && canBe || same && birth.isSameDay(other.birth));
        add(reasons, DuplicateReason.SAME_MOTHER_AND_BIRTH, share(mothers, other.mothers) && isOneBirth(other));
        add(
                reasons,
                DuplicateReason.ALIKE_NAME_AND_BIRTH,
                nearName && !same && canBe || same && birth.isSlipFrom(other.birth));
        add(reasons, DuplicateReason.SAME_NAME_AND_PLACE, same && share(postcodes, other.postcodes));
        add(reasons, DuplicateReason.SAME_NAME_AND_ESTIMATED_AGE, sameLong && birth.isCloseGuess(other.birth));
        add(reasons, DuplicateReason.SAME_NAME, sameLong && birth.isUnknownInOneOf(other.birth));
    }

    private static void add(Set<DuplicateReason> reasons, DuplicateReason reason, boolean holds) {
        if (holds) {
            reasons.add(reason);
        }
    }

    /** Something says that they are two: the sex, the birth, an NHS number each, that one is the other's parent, or that they are twins. */
    private boolean areTwo(Likeness other) {
        boolean otherSex = (sex == Sex.F && other.sex == Sex.M) || (sex == Sex.M && other.sex == Sex.F);
        Set<Number> nhs = nhsNumbers();
        Set<Number> otherNhs = other.nhsNumbers();
        return otherSex
                || birth.contradicts(other.birth)
                || !nhs.isEmpty() && !otherNhs.isEmpty() && !share(nhs, otherNhs)
                || parents.contains(other.id)
                || other.parents.contains(id)
                || areTwins(other);
    }

    private boolean areTwins(Likeness other) {
        return share(mothers, other.mothers) && birth.isSameDay(other.birth) && !any(other, FoldedName::mayShareGiven);
    }

    /** Of one mother: born on the same day, or one of them is still expected and it can be the same birth, under one given name. */
    private boolean isOneBirth(Likeness other) {
        boolean oneExpected = birth.born() == null || other.birth.born() == null;
        boolean oneBirth = birth.isSameDay(other.birth) || oneExpected && birth.canBe(other.birth);
        boolean nameless = names.isEmpty() || other.names.isEmpty();
        return oneBirth && (nameless || any(other, FoldedName::mayShareGiven));
    }

    private Set<Number> nhsNumbers() {
        return identifiers.stream().filter(Number::isValidNhs).collect(Collectors.toSet());
    }

    private boolean any(Likeness other, BiPredicate<FoldedName, FoldedName> test) {
        return names.stream().anyMatch(one -> other.names.stream().anyMatch(two -> test.test(one, two)));
    }

    private static <T> boolean share(Set<T> ones, Set<T> others) {
        return !Collections.disjoint(ones, others);
    }
}
