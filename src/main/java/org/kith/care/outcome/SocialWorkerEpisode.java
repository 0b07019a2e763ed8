package org.kith.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.care.fact.ToldFacts;
import org.kith.care.outcome.code.SocialWorkerChange;
import org.kith.graph.Row;
import org.kith.workforce.Professional;

/** That somebody was the social worker of a child, as a return says it; it opens no access. */
public record SocialWorkerEpisode(
        GlobalId id,
        String childId,
        String revision,
        @Nullable String workerNumber,
        @Nullable Professional worker,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean current,
        @Nullable SocialWorkerChange reason,
        List<String> unread,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        told.person(childId, true);
    }

    static SocialWorkerEpisode of(String childId, Row row) {
        Row told = row.row("told").sparse();
        Row worker = row.rowOrNull("worker");
        String reason = told.textOrNull("reason");
        return new SocialWorkerEpisode(
                new GlobalId("SocialWorkerEpisode", row.text("id")),
                childId,
                Revision.of(told.instant("recordedAt")),
                told.textOrNull("workerNumber"),
                worker == null ? null : Professional.of(worker),
                ToldFacts.begun(told),
                ToldFacts.ended(told),
                row.flag("current"),
                reason == null ? null : SocialWorkerChange.valueOf(reason),
                told.texts("unread"),
                told.textOrNull("source"));
    }
}
