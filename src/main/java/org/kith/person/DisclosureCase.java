package org.kith.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Revision;
import org.kith.graph.Row;

/**
 * What lets a worker of adoption records read the two records of one human between whom an adoption was sealed.
 *
 * @param professionalId id in the store of the worker who reads
 * @param openedById id in the store of the worker who has opened it, another one
 * @param validTo the last day
 * @param own whether the viewer is the worker who reads, and the case is open
 */
public record DisclosureCase(
        GlobalId id,
        String revision,
        DisclosureBasis basis,
        @Nullable String note,
        LocalDate validFrom,
        LocalDate validTo,
        boolean current,
        String professionalId,
        String openedById,
        boolean own) {

    static DisclosureCase of(Row row) {
        return new DisclosureCase(
                new GlobalId("DisclosureCase", row.text("id")),
                Revision.of(row.instant("recordedAt")),
                DisclosureBasis.valueOf(row.text("basis")),
                row.textOrNull("note"),
                row.date("fromMin"),
                row.date("toMax").minusDays(1),
                row.flag("current"),
                row.text("professionalId"),
                row.text("openedBy"),
                row.flag("own"));
    }
}
