package org.kith.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule by which a record is kept. Where several apply the longest counts. */
enum KeepingRule {

    /** Of a child who ever was looked after: until the 75th birthday, or 15 years after a death before 18. */
    LOOKED_AFTER(
            "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 50",
            "a looked-after child's record, to the 75th birthday, or for 15 years after a death before 18",
            true) {
        @Override
        Optional<Term> term(Life life, RetentionSettings settings) {
            if (!life.lookedAfter()) {
                return Optional.empty();
            }
            LocalDate died = life.diedTo();
            LocalDate born = life.bornTo();
            if (died != null && life.diedAsAChild()) {
                return Optional.of(until(Anniversary.of(died, AFTER_DEATH)));
            }
            return Optional.of(born == null ? noEnd() : until(Anniversary.of(born, BIRTHDAY)));
        }
    },

    /** Of somebody who was adopted: 100 years from the order. */
    ADOPTED(
            "Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005, regulation 6",
            "an adoption record, for 100 years from the order",
            true) {
        @Override
        Optional<Term> term(Life life, RetentionSettings settings) {
            return Optional.ofNullable(life.adopted()).map(order -> until(Anniversary.of(order, ADOPTION)));
        }
    },

    /** Of another child: for some time after the 18th birthday and after the last involvement, whichever is later. */
    OTHER_CHILD("Setting kith.retention.other-children", "another child's record, as the council has set it", false) {
        @Override
        Optional<Term> term(Life life, RetentionSettings settings) {
            if (!life.child() || life.lookedAfter() || life.adopted() != null) {
                return Optional.empty();
            }
            Period period = settings.otherChildren();
            LocalDate born = life.bornTo();
            if (period == null || born == null || isOpen(life.involvedTo())) {
                return Optional.of(noEnd());
            }
            LocalDate grown = Anniversary.of(born, OF_AGE);
            LocalDate involved = life.involvedTo();
            return Optional.of(until((involved != null && involved.isAfter(grown) ? involved : grown).plus(period)));
        }
    },

    /** Of an adult whom no child's record mentions: for some time after something was last recorded. */
    ADULT(
            "Setting kith.retention.adults",
            "the record of an adult in no child's record, as the council has set it",
            false) {
        @Override
        Optional<Term> term(Life life, RetentionSettings settings) {
            if (life.child() || !life.mentionedBy().isEmpty()) {
                return Optional.empty();
            }
            Period period = settings.adults();
            LocalDate recorded = life.recorded();
            return Optional.of(
                    period == null || recorded == null || isOpen(life.involvedTo())
                            ? noEnd()
                            : until(recorded.plus(period)));
        }
    },

    /** Of whoever stands in a child's record: as long as the longest of those. */
    FAMILY("The rules of the children's records that mention them", "part of the record of a child", true) {
        @Override
        Optional<Term> term(Life life, RetentionSettings settings) {
            return Optional.empty();
        }
    };

    /** How long a rule keeps a record. {@code end} is the first day on which it does not; null for a record that is kept without end. */
    record Term(KeepingRule rule, @Nullable LocalDate end) {

        boolean keeps(LocalDate on) {
            return end == null || on.isBefore(end);
        }

        /** Whether it keeps a record longer than another, or as long. */
        boolean outlasts(Term other) {
            return end == null || other.end != null && !end.isBefore(other.end);
        }
    }

    private static final int BIRTHDAY = 75;
    private static final int AFTER_DEATH = 15;
    private static final int ADOPTION = 100;
    private static final int OF_AGE = 18;
    private static final int FOREVER = 9999;

    private final String source;
    private final String what;
    private final boolean byLaw;

    KeepingRule(String source, String what, boolean byLaw) {
        this.source = source;
        this.what = what;
        this.byLaw = byLaw;
    }

    /** How long the rule keeps a record; empty where it says nothing of it. */
    abstract Optional<Term> term(Life life, RetentionSettings settings);

    String source() {
        return source;
    }

    String what() {
        return what;
    }

    /** Whether it holds against the person's own wish that the record be erased. */
    boolean byLaw() {
        return byLaw;
    }

    /** Unknown is not due. */
    final Term noEnd() {
        return new Term(this, null);
    }

    final Term until(LocalDate end) {
        return new Term(this, end);
    }

    static boolean isOpen(@Nullable LocalDate end) {
        return end != null && end.getYear() == FOREVER;
    }
}
