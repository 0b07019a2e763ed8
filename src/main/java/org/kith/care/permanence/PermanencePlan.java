package org.kith.care.permanence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/** A plan for a child's permanence. */
public record PermanencePlan(
        GlobalId id,
        String childId,
        String revision,
        PermanenceKind kind,
        @Nullable PermanenceKind parallel,
        LocalDate decidedOn,
        @Nullable PlanDecidedBy decidedBy,
        List<PlanMilestone> milestones,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static PermanencePlan of(String childId, Row row) {
        Row told = row.row("told").sparse();
        return new PermanencePlan(
                new GlobalId("PermanencePlan", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                PermanenceKind.valueOf(told.text("kind")),
                Stored.one(PermanenceKind.class, told, "parallel"),
                told.date("fromMin"),
                Stored.one(PlanDecidedBy.class, told, "decidedBy"),
                told.texts("milestones").stream().map(PlanMilestone::of).toList(),
                told.textOrNull("source"));
    }
}
