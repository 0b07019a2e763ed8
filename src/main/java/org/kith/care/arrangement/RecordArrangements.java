package org.kith.care.arrangement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.fact.ChildFacts;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.springframework.stereotype.Component;

/** Records what is arranged beyond placements. The children have a record of children's services already, and the homes are in the store. */
@Component
public class RecordArrangements {

    private static final Map<ArrangementKind, ChildFacts> FACTS = new EnumMap<>(ArrangementKind.class);

    static {
        for (ArrangementKind kind : ArrangementKind.values()) {
            FACTS.put(kind, new ChildFacts(kind));
        }
    }

    /**
     * An arrangement for one child in a home.
     *
     * @param settingId of the home; null where not known
     * @param provider who provides it, in words; null where the home says it, or not known
     * @param from the first day; null where not known
     * @param to the day on which it ends; null where none is set
     * @param daysUsed of an agreement on short breaks: how many days were used, as far as was counted; null where not known
     * @param countedTo the last day that is in that count; null where not known
     * @param recordedAt when this was first believed; null for now
     */
    public record ArrangementRow(
            String id,
            String childId,
            @Nullable String settingId,
            @Nullable String provider,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer daysUsed,
            @Nullable LocalDate countedTo,
            @Nullable OffsetDateTime recordedAt) {}

    /** Arrangements by which somebody who was fostered stays with the former carers after 18. */
    public List<Outcome> stayingPut(Tx tx, Provenance provenance, List<ArrangementRow> rows) {
        return record(ArrangementKind.STAYING_PUT, tx, provenance, rows);
    }

    /** Agreements on series of short breaks. */
    public List<Outcome> shortBreakAgreements(Tx tx, Provenance provenance, List<ArrangementRow> rows) {
        return record(ArrangementKind.SHORT_BREAK_AGREEMENT, tx, provenance, rows);
    }

    private static List<Outcome> record(ArrangementKind kind, Tx tx, Provenance provenance, List<ArrangementRow> rows) {
        return Objects.requireNonNull(FACTS.get(kind)).record(tx, provenance, rows, row -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("settingId", row.settingId());
            values.put("provider", row.provider());
            values.put("daysUsed", row.daysUsed());
            values.put("countedTo", row.countedTo());
            LocalDate from = row.from();
            LocalDate to = row.to();
            return ChildFacts.fact(
                    row.id(),
                    row.childId(),
                    values,
                    PartialDate.between(
                            from == null ? null : PartialDate.of(from), to == null ? null : PartialDate.of(to)),
                    row.recordedAt());
        });
    }
}
