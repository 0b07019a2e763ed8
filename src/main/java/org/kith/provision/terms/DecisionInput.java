package org.kith.provision.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.MutationInput;
import org.kith.access.Subject;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.graph.ValidTime;
import org.kith.person.Said;
import org.kith.provision.terms.rule.Terms;

/** What the decisions about a home have in common: which home, whom they name, since when, and which one is corrected. */
interface DecisionInput extends MutationInput {

    int OLDEST = 25;
    int MOST_CHILDREN = 20;
    int LONGEST_TERMS = 2_000;
    int LONGEST_NAME = 200;

    String settingId();

    /** Global id of the decision that is corrected; null for a new one. */
    @Nullable
    String decisionId();

    Decision decision();

    @Nullable
    String revision();

    @Nullable
    PartialDate validFrom();

    @Nullable
    PartialDate validTo();

    @Nullable
    String source();

    /** Global ids of the children whom it names; null where it names none. */
    default @Nullable List<String> childIds() {
        return null;
    }

    /** Refuses what cannot be, before anything is read. */
    void check();

    /** What the rules look at. */
    Terms terms(Draft draft);

    /** Refuses what another decision about the home says already. */
    void refuseBeside(Draft draft);

    /** What is wrong with what all decisions have in common. */
    default Said said() {
        List<String> children = children();
        return new Said()
                .times(validFrom(), validTo())
                .require(
                        children.size() <= MOST_CHILDREN && new HashSet<>(children).size() == children.size(),
                        "childIds",
                        "Name each child once, and at most " + MOST_CHILDREN)
                .correction(decisionId(), revision())
                .text("source", source(), Said.LONGEST_SOURCE);
    }

    /** Refuses ages that leave nobody. */
    static void ages(Said said, @Nullable Integer youngest, @Nullable Integer oldest) {
        said.require(youngest == null || youngest >= 0 && youngest <= OLDEST, "minAge", "Years, 0 to " + OLDEST)
                .require(oldest == null || oldest >= 0 && oldest <= OLDEST, "maxAge", "Years, 0 to " + OLDEST)
                .require(
                        youngest == null || oldest == null || youngest <= oldest,
                        "maxAge",
                        "The oldest age is below the youngest");
    }

    default String setting() {
        return GlobalId.parse(settingId(), "Setting").key();
    }

    default @Nullable String known() {
        String id = decisionId();
        return id == null ? null : GlobalId.parse(id, decision().label()).key();
    }

    default List<String> children() {
        List<String> named = childIds();
        return named == null
                ? List.of()
                : named.stream().map(id -> GlobalId.parse(id, "Person").key()).toList();
    }

    /** The children, each of whom the caller has to see whole. */
    default List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        children().forEach(child -> subjects.add(new Subject(child, "childIds." + subjects.size())));
        return subjects;
    }

    /** The first day; null where only the month or year is known, or not even that. */
    default @Nullable LocalDate firstDay() {
        PartialDate from = validFrom();
        return from == null || !from.isFull() ? null : from.earliest();
    }

    /** The first day on which it does not hold any more; null where it has no end, or the day is not known. */
    default @Nullable LocalDate lastDay() {
        PartialDate to = validTo();
        return to == null || !to.isFull() ? null : to.earliest();
    }

    default ValidTime time() {
        return PartialDate.between(validFrom(), validTo());
    }
}
