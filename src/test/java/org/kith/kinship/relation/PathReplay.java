package org.kith.kinship.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;

/** Walks the path of a relation over the ties of the family again, knowing nothing of how it was found. */
record PathReplay(Family family, LocalDate asOf) {

    void replays(Relations relations, String about) {
        for (Relation relation : relations.relations()) {
            String which = "%s, %s to %s by %s".formatted(about, relations.from(), relations.to(), relation);
            connects(relations, relation, which);
            restsOnTies(relation, which);
        }
    }

    private static void connects(Relations relations, Relation relation, String which) {
        Set<String> met = new HashSet<>(Set.of(relations.from()));
        String at = relations.from();
        for (Step step : relation.path()) {
            assertThat(step.from()).as("goes on where it was, %s", which).isEqualTo(at);
            at = step.to();
            assertThat(met.add(at)).as("meets nobody twice, %s", which).isTrue();
            assertThat(step.detail()).as("says what the step is, %s", which).isNotBlank();
        }
        assertThat(at).as("arrives, %s", which).isEqualTo(relations.to());
    }

    private void restsOnTies(Relation relation, String which) {
        boolean ofTheLineage = relation.lineage() == Lineage.BIRTH;
        boolean hasEnded = false;
        for (Step step : relation.path()) {
            List<FamilyTie> ties = ties(step, relation);
            assertThat(ties).as("the step %s is in the family, %s", step, which).isNotEmpty();
            ofTheLineage |= ties.stream().anyMatch(tie -> lineage(tie) == relation.lineage());
            hasEnded |= ties.stream().anyMatch(this::hasEnded);
        }
        assertThat(ofTheLineage).as("a step is of the lineage, %s", which).isTrue();
        assertThat(relation.current() || hasEnded || hasSiblings(relation))
                .as("a step has ended, %s", which)
                .isTrue();
    }

    /** Whether it leads over two siblings: what they are rests on their other parents too, and those ties may have ended. */
    private static boolean hasSiblings(Relation relation) {
        List<Step> path = relation.path();
        return IntStream.range(1, path.size())
                .anyMatch(i -> path.get(i - 1).direction() == StepDirection.UP
                        && path.get(i).direction() == StepDirection.DOWN);
    }

    /** The ties over which a step may have gone: not weaker, not of a later lineage, and in force where the relation is. */
    private List<FamilyTie> ties(Step step, Relation relation) {
        return family.ties().stream()
                .filter(tie -> tie.kind() == step.tie() && leads(tie, step))
                .filter(tie -> !tie.time().fromMin().isAfter(asOf))
                .filter(tie -> !relation.current() || !hasEnded(tie))
                .filter(tie -> tie.certainty() != null && certainty(tie).compareTo(relation.certainty()) >= 0)
                .filter(tie -> lineage(tie).compareTo(relation.lineage()) <= 0)
                .toList();
    }

    private static boolean leads(FamilyTie tie, Step step) {
        boolean forth = tie.from().equals(step.from()) && tie.to().equals(step.to());
        boolean back = tie.from().equals(step.to()) && tie.to().equals(step.from());
        if (tie.kind() != TieKind.PARENT) {
            return step.direction() == StepDirection.ACROSS && (forth || back);
        }
        return forth && step.direction() == StepDirection.DOWN || back && step.direction() == StepDirection.UP;
    }

    boolean hasEnded(FamilyTie tie) {
        return !tie.time().toMax().isAfter(asOf);
    }

    private Certainty certainty(FamilyTie tie) {
        return Certainty.on(
                asOf,
                Objects.requireNonNull(tie.certainty()),
                date(tie.time().validFrom()),
                date(tie.time().validTo()));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** By the page on kinship, told apart from the engine. */
    static Lineage lineage(FamilyTie tie) {
        return switch (tie.kind() + " " + tie.detail()) {
            case "PARENT BIRTH", "PARENT GESTATIONAL" -> Lineage.BIRTH;
            case "PARENT LEGAL", "PARENT ADOPTIVE", "PARTNER MARRIAGE", "PARTNER CIVIL_PARTNERSHIP" -> Lineage.LEGAL;
            case "CARE SPECIAL_GUARDIAN", "CARE CHILD_ARRANGEMENTS" -> Lineage.LEGAL;
            default -> tie.kind() == TieKind.SIBLING || tie.kind() == TieKind.KIN ? Lineage.BIRTH : Lineage.SOCIAL;
        };
    }
}
