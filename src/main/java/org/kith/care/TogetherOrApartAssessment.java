package org.kith.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.person.Person;
import org.kith.workforce.Professional;

/** A worker's assessment whether siblings should live together. */
public record TogetherOrApartAssessment(
        GlobalId id,
        String revision,
        List<Person> children,
        TogetherOrApart recommendation,
        List<TogetherOrApartReason> reasons,
        String rationale,
        LocalDate assessedOn,
        @Nullable LocalDate reviewBy,
        @Nullable Professional assessedBy,
        @Nullable String source)
        implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        children.forEach(child -> child.tellOf(told));
    }

    /** An assessment from a map of {@link TogetherOrApartCypher}. */
    public static TogetherOrApartAssessment of(Row row, Parts parts) {
        Row worker = row.rowOrNull("assessedBy");
        return new TogetherOrApartAssessment(
                new GlobalId("TogetherOrApartAssessment", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                row.texts("children").stream()
                        .sorted()
                        .map(id -> Person.mentioned(id, parts))
                        .filter(Objects::nonNull)
                        .toList(),
                TogetherOrApart.valueOf(row.text("recommendation")),
                reasons(row),
                row.text("rationale"),
                row.date("assessedOn"),
                row.dateOrNull("reviewBy"),
                worker == null ? null : Professional.of(worker),
                row.textOrNull("source"));
    }

    static List<TogetherOrApartReason> reasons(Row row) {
        return row.texts("reasons").stream().map(TogetherOrApartReason::valueOf).toList();
    }
}
