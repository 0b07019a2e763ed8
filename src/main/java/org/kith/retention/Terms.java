package org.kith.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kith.retention.KeepingRule.Term;

/** Which rule keeps a person's record the longest. */
final class Terms {

    private final RetentionSettings settings;

    Terms(RetentionSettings settings) {
        this.settings = settings;
    }

    /** By the rules of the record itself; every record has one. */
    Term own(Life life) {
        return longest(Arrays.stream(KeepingRule.values())
                        .flatMap(rule -> rule.term(life, settings).stream())
                        .toList())
                .orElseGet(() -> new Term(KeepingRule.FAMILY, life.mentionedBy().isEmpty() ? null : LocalDate.MIN));
    }

    /**
     * By the rules of the record, and by those of the children's records that mention somebody grown up.
     *
     * @param children the lives of those children
     */
    Term longest(Life life, Collection<Life> children, LocalDate on) {
        Term own = own(life);
        if (!life.grownUp(on)) {
            return own;
        }
        return longest(children.stream()
                        .map(child -> new Term(KeepingRule.FAMILY, own(child).end()))
                        .toList())
                .filter(family -> !own.outlasts(family))
                .orElse(own);
    }

    /** The same by those rules alone that hold against the person's own wish; empty where none does. */
    Optional<Term> byLaw(Life life, Collection<Life> children, LocalDate on) {
        List<Term> terms = new ArrayList<>(ofLaw(life));
        if (life.grownUp(on)) {
            children.forEach(
                    child -> terms.add(new Term(KeepingRule.FAMILY, own(child).end())));
        }
        return longest(terms);
    }

    private List<Term> ofLaw(Life life) {
        return Arrays.stream(KeepingRule.values())
                .filter(KeepingRule::byLaw)
                .flatMap(rule -> rule.term(life, settings).stream())
                .toList();
    }

    private static Optional<Term> longest(Collection<Term> terms) {
        return terms.stream().reduce((one, other) -> one.outlasts(other) ? one : other);
    }
}
