package org.kith.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Policy;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Row;
import org.kith.person.RecordContactDetails.DetailRow;
import org.springframework.stereotype.Component;

/** Records, corrects or ends a contact detail. */
@Component
class WriteContactDetail {

    /**
     * A contact detail of a person whom the caller sees, if the caller is told of it. Starts from its unique id; one row at most.
     */
    private static final String STORED = Policy.GRANTEES
            + """
            MATCH (person:Person {id: $fact.person})-[:HAS_CONTACT_DETAIL]->(detail:ContactDetail {id: $fact.id})
            WHERE %s AND ('NETWORK' IN detail.shareWith AND %s OR %s)
            RETURN detail.id AS id, detail.recordedAt AS recordedAt
            """.formatted(
                            Moment.NOW.known("detail"),
                            Moment.NOW.begun("detail") + " AND " + Moment.NOW.open("detail"),
                            Policy.full("person"));

    private final RecordContactDetails details;

    WriteContactDetail(RecordContactDetails details) {
        this.details = details;
    }

    /** @return id of the contact detail */
    String write(Change change, RecordContactDetailInput input) {
        String id = input.contactDetailId() == null
                ? Ids.next()
                : corrected(change, input, input.contactDetailId(), input.revision());
        var row = new DetailRow(
                id,
                input.person(),
                input.kind(),
                input.value().strip(),
                Said.stripped(input.safeTimes()),
                input.interpreterNeeded(),
                input.audience(),
                Said.time(input.validFrom(), input.validTo()));
        details.details(change.tx(), change.provenance(input.source()), List.of(row));
        return id;
    }

    private static String corrected(
            Change change, RecordContactDetailInput input, String detailId, @Nullable String said) {
        String key = GlobalId.parse(detailId, "ContactDetail").key();
        Row stored = change.tx().run(STORED, Facts.parameters("person", input.person(), "id", key)).stream()
                .findFirst()
                .orElseThrow(() -> RefusedException.notFound("contactDetailId"));
        Revision.check(said, Revision.of(stored.instant("recordedAt")));
        return stored.text("id");
    }
}
