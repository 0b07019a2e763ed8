package org.kith.person;

import java.util.List;
import java.util.Objects;
import org.kith.access.Change;
import org.kith.access.Grants;
import org.kith.api.PartialDate;
import org.kith.api.WarningCode;
import org.kith.graph.Ids;
import org.kith.person.RecordPeople.PersonRow;
import org.springframework.stereotype.Component;

/** Records somebody new, with a first tie or a child's record if the mutation says so, and lets the recorder see them. */
@Component
class WritePerson {

    private final RecordPeople people;
    private final Grants grants;
    private final NewChildRecord records;
    private final FirstTie ties;
    private final DuplicateQueries duplicates;

    WritePerson(
            RecordPeople people, Grants grants, NewChildRecord records, FirstTie ties, DuplicateQueries duplicates) {
        this.people = people;
        this.grants = grants;
        this.records = records;
        this.ties = ties;
        this.duplicates = duplicates;
    }

    /** @return id of the person */
    String write(Change change, RecordPersonInput input) {
        PartialDate birth = LifeDates.birth(input.birthDate(), input.estimatedAge(), change.today());
        new LifeDates(birth, input.expectedDate(), input.deathDate()).check(change.today());
        var row = new PersonRow(
                Ids.next(),
                Ids.next(),
                Said.stripped(input.given()),
                Said.stripped(input.family()),
                input.sex() == null ? null : input.sex().name(),
                birth,
                input.estimatedAge() != null,
                input.expectedDate(),
                input.deathDate(),
                null);
        people.people(change.tx(), change.provenance(input.source()), List.of(row));
        change.concerns(row.id());
        String recorder = Objects.requireNonNull(change.scope().professional());
        if (input.opensRecord()) {
            records.open(change, row.id(), Said.stripped(input.localId()), input.source());
            grants.grantNewChild(change.tx(), recorder, row.id(), change.today());
        } else if (input.firstTie() == null) {
            grants.grantNewPerson(change.tx(), recorder, row.id(), change.today());
        }
        if (input.firstTie() != null) {
            ties.record(change, row.id(), input.firstTie());
        }
        if (duplicates.anyIn(change.tx(), row.id())) {
            change.warn(
                    WarningCode.POSSIBLE_DUPLICATE,
                    "given",
                    "Somebody you see may be the same human; look at possibleDuplicates");
        }
        return row.id();
    }
}
