package org.kith.person;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Policy;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Provenance;
import org.kith.graph.ValidTime;
import org.kith.person.RecordPeople.NameRow;
import org.kith.person.RecordPeople.PersonRow;
import org.kith.person.StoredPerson.Name;
import org.springframework.stereotype.Component;

/** Corrects what is recorded of a person, or records a birth or a death. */
@Component
class WriteCorrection {

    /** The person as the caller, who sees them, is told of them. Starts from the unique id; one row. */
    private static final String TOLD = Policy.GRANTEES + """
            MATCH (found:Person {id: $fact.id})
            CALL (grantees, found) {
            %s}
            RETURN part, of, value
            """.formatted(PersonCypher.summaries("[found]", Moment.NOW));

    private final RecordPeople people;
    private final FamilyRules rules;

    WriteCorrection(RecordPeople people, FamilyRules rules) {
        this.people = people;
        this.rules = rules;
    }

    /** @return id of the person */
    String write(Change change, CorrectPersonInput input) {
        Person told = told(change, input.person());
        Revision.check(input.revision(), told.revision());
        Person after = after(change, input, told);
        new LifeDates(after.birthDate(), after.expectedDate(), after.deathDate()).check(change.today());
        rules.corrected(change, told, after, input.birthField());
        StoredPerson stored = StoredPerson.of(change.tx(), input.person());
        Provenance provenance = change.provenance(input.source());
        if (input.names()) {
            people.names(change.tx(), provenance, List.of(name(change, input, stored)));
        }
        people.person(change.tx(), provenance, row(change, input, stored.row(null, null)), change.today());
        return input.person();
    }

    private static Person told(Change change, String id) {
        Map<String, Object> parameters = Facts.parameters("id", id);
        return Objects.requireNonNull(Person.mentioned(id, new Parts(change.tx().run(TOLD, parameters))));
    }

    /** What the caller would be told afterwards, which is what is judged: a refusal for a value that they are not told would tell it. */
    private static Person after(Change change, CorrectPersonInput input, Person told) {
        return new Person(
                told.id(),
                told.displayName(),
                CorrectPersonInput.or(input.sex(), told::sex),
                birth(change, input, told.birthDate()),
                estimated(input, told.birthDateEstimated()),
                saysBirth(input) && input.expectedDate().isOmitted()
                        ? null
                        : CorrectPersonInput.or(input.expectedDate(), told::expectedDate),
                CorrectPersonInput.or(input.deathDate(), told::deathDate),
                told.full(),
                null);
    }

    private static NameRow name(Change change, CorrectPersonInput input, StoredPerson stored) {
        Optional<Name> usual = stored.usualName(change.today());
        String given = Said.stripped(CorrectPersonInput.or(
                input.given(), () -> usual.map(Name::given).orElse(null)));
        String family = Said.stripped(CorrectPersonInput.or(
                input.family(), () -> usual.map(Name::family).orElse(null)));
        if (given == null && family == null) {
            throw RefusedException.of(UserErrorCode.INVALID, "given", "A name needs a given or a family name");
        }
        return usual.map(name -> name.said(stored.id(), given, family))
                .orElseGet(() -> new NameRow(Ids.next(), stored.id(), "USUAL", given, family, ValidTime.ALWAYS, null));
    }

    private static PersonRow row(Change change, CorrectPersonInput input, PersonRow was) {
        boolean born = saysBirth(input);
        Sex sex = input.sex().value();
        return new PersonRow(
                was.id(),
                was.usualNameId(),
                null,
                null,
                input.sex().isOmitted() ? was.sex() : sex == null ? null : sex.name(),
                birth(change, input, was.birthDate()),
                estimated(input, was.birthDateEstimated()),
                born ? null : CorrectPersonInput.or(input.expectedDate(), was::expectedDate),
                CorrectPersonInput.or(input.deathDate(), was::deathDate),
                was.restrictedTo());
    }

    private static @Nullable PartialDate birth(Change change, CorrectPersonInput input, @Nullable PartialDate stored) {
        return input.estimatedAge().isPresent()
                ? LifeDates.birth(null, input.estimatedAge().value(), change.today())
                : CorrectPersonInput.or(input.birthDate(), () -> stored);
    }

    private static boolean estimated(CorrectPersonInput input, boolean stored) {
        return input.estimatedAge().isPresent() || input.birthDate().isOmitted() && stored;
    }

    private static boolean saysBirth(CorrectPersonInput input) {
        return input.birthDate().isPresent() || input.estimatedAge().isPresent();
    }
}
