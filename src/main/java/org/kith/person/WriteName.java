package org.kith.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.person.RecordPeople.NameRow;
import org.kith.person.StoredPerson.Name;
import org.springframework.stereotype.Component;

/** Records, corrects or ends a name. A new usual name ends the one that was in use. */
@Component
class WriteName {

    private final RecordPeople people;

    WriteName(RecordPeople people) {
        this.people = people;
    }

    /** @return id of the name */
    String write(Change change, RecordNameInput input) {
        StoredPerson person = StoredPerson.of(change.tx(), input.person());
        String id = input.nameId() == null ? Ids.next() : corrected(person, input.nameId(), input.revision());
        if (input.nameId() == null) {
            refuseTwice(change, person, input);
        }
        ValidTime time = Said.time(input.validFrom(), input.validTo());
        if (input.usual() && time.fromMin().isAfter(change.today())) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "validFrom", "Record a usual name on the day on which it comes into use");
        }
        List<NameRow> rows = new ArrayList<>();
        rows.add(new NameRow(
                id,
                person.id(),
                input.kind(),
                Said.stripped(input.given()),
                Said.stripped(input.family()),
                time,
                null));
        if (input.usual() && time.toMax().isAfter(change.today())) {
            person.names().stream()
                    .filter(name -> name.usual()
                            && name.inForce(change.today())
                            && !name.id().equals(id))
                    .forEach(name -> rows.add(ended(change, name, input)));
        }
        Provenance provenance = change.provenance(input.source());
        people.names(change.tx(), provenance, rows);
        people.person(change.tx(), provenance, person.row(null, null), change.today());
        return id;
    }

    private static String corrected(StoredPerson person, String nameId, @Nullable String said) {
        Name name = person.name(GlobalId.parse(nameId, "PersonName").key())
                .orElseThrow(() -> RefusedException.notFound("nameId"));
        Revision.check(said, Revision.of(name.recordedAt()));
        return name.id();
    }

    private static void refuseTwice(Change change, StoredPerson person, RecordNameInput input) {
        String given = Said.stripped(input.given());
        String family = Said.stripped(input.family());
        boolean known = person.names().stream()
                .anyMatch(name -> name.kind().equals(input.kind())
                        && name.toMax().isAfter(change.today())
                        && Objects.equals(name.given(), given)
                        && Objects.equals(name.family(), family));
        if (known) {
            throw RefusedException.of(
                    UserErrorCode.ALREADY_RECORDED, "kind", "The person has this name already; correct it there");
        }
    }

    private static NameRow ended(Change change, Name name, RecordNameInput next) {
        PartialDate end = next.validFrom() == null ? PartialDate.of(change.today()) : next.validFrom();
        NameRow row = name.ended(next.person(), end);
        if (row.time().endsBeforeItStarts()) {
            throw RefusedException.of(
                    UserErrorCode.INVALID,
                    "validFrom",
                    "The usual name in use began later; correct its dates first, or say when this one ended");
        }
        return row;
    }
}
