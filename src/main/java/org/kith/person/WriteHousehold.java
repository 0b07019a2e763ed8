package org.kith.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Change;
import org.kith.access.Subject;
import org.kith.api.PartialDate;
import org.kith.api.RefusedException;
import org.kith.api.Revision;
import org.kith.api.UserErrorCode;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.person.RecordHouseholdMembers.MemberRow;
import org.kith.person.RecordPlaces.AddressRow;
import org.kith.person.RecordPlaces.HouseholdRow;
import org.springframework.stereotype.Component;

/** Records where people live together, who moves in and out, and corrects an address. */
@Component
class WriteHousehold {

    /** Whether an address is confidential. Starts from its unique id; one row, none for a new one. */
    private static final String CONFIDENTIAL =
            "MATCH (address:Address {id: $fact.id}) RETURN address.confidential AS confidential";

    private final RecordPlaces places;
    private final RecordHouseholdMembers members;

    WriteHousehold(RecordPlaces places, RecordHouseholdMembers members) {
        this.places = places;
        this.members = members;
    }

    /** Whom an address is about: those who live there; for a correction, the children through whom the caller sees it. */
    static List<Subject> about(Tx tx, RecordAddressInput input) {
        input.check();
        if (input.address() == null) {
            return input.residents();
        }
        return reached(tx, "addressId", "address", input.address());
    }

    /** Whom a stay is about: the person, and the children through whom the caller sees the household. */
    static List<Subject> about(Tx tx, RecordHouseholdMemberInput input) {
        input.check();
        List<Subject> subjects = new ArrayList<>(reached(tx, "householdId", "household", input.household()));
        subjects.add(new Subject(input.person(), "personId"));
        return subjects;
    }

    private static List<Subject> reached(Tx tx, String field, String what, String id) {
        List<Subject> children = tx.run(FactQueries.CHILDREN_THERE, place(what, id)).stream()
                .map(row -> new Subject(row.text("id"), field))
                .toList();
        if (children.isEmpty()) {
            throw RefusedException.notFound(field);
        }
        return children;
    }

    private static Map<String, Object> place(String what, String id) {
        return Facts.parameters("household", null, "address", null, what, id);
    }

    /** @return id of the household of the people who live there; of the address where it corrects one */
    String write(Change change, RecordAddressInput input) {
        String locality = input.locality();
        if (locality != null
                && change.tx()
                        .run(FactQueries.LOCALITY, Facts.parameters("id", locality))
                        .isEmpty()) {
            throw RefusedException.notFound("localityId");
        }
        String corrected = input.address();
        if (corrected != null) {
            Row row = change.tx()
                    .run(FactQueries.CHILDREN_THERE, place("address", corrected))
                    .getFirst();
            Revision.check(input.revision(), Revision.of(row.instant("recordedAt")));
            address(change, input, corrected);
            return corrected;
        }
        String address = Ids.next();
        String household = Ids.next();
        address(change, input, address);
        places.households(
                change.tx(), change.provenance(input.source()), List.of(new HouseholdRow(household, address)));
        ValidTime time = Said.time(input.validFrom(), input.validTo());
        List<MemberRow> rows = new ArrayList<>(former(change, input.people(), input.endsFormer(), input.validFrom()));
        input.people().forEach(person -> rows.add(stay(newFact(), person, household, input.role(), time)));
        members.members(change.tx(), change.provenance(input.source()), rows);
        return household;
    }

    /** @return id of the household */
    String write(Change change, RecordHouseholdMemberInput input) {
        List<StoredStay> stays = StoredStay.of(change.tx(), List.of(input.person())).stream()
                .filter(stay -> stay.household().equals(input.household()))
                .toList();
        String fact = input.member();
        List<MemberRow> rows = new ArrayList<>();
        if (fact == null) {
            if (stays.stream().anyMatch(stay -> stay.toMax().isAfter(change.today()))) {
                throw RefusedException.of(
                        UserErrorCode.ALREADY_RECORDED,
                        "personId",
                        "The person lives there already; correct that stay");
            }
            rows.addAll(former(change, List.of(input.person()), input.endsFormer(), input.validFrom()));
        } else {
            StoredStay stay = stays.stream()
                    .filter(each -> each.fact().equals(fact))
                    .findFirst()
                    .orElseThrow(() -> RefusedException.notFound("memberId"));
            Revision.check(input.revision(), Revision.of(stay.version()));
        }
        rows.add(stay(
                fact == null ? newFact() : fact,
                input.person(),
                input.household(),
                input.role(),
                Said.time(input.validFrom(), input.validTo())));
        members.members(change.tx(), change.provenance(input.source()), rows);
        return input.household();
    }

    /** Ends where the people live now, on the day on which the new stay begins. */
    private static List<MemberRow> former(
            Change change, List<String> people, @Nullable Boolean ends, @Nullable PartialDate from) {
        if (!Boolean.TRUE.equals(ends)) {
            return List.of();
        }
        PartialDate end = from == null ? PartialDate.of(change.today()) : from;
        List<MemberRow> rows = StoredStay.of(change.tx(), people).stream()
                .filter(stay -> stay.toMax().isAfter(end.ended()))
                .filter(stay -> !stay.fromMin().isAfter(change.today()))
                .map(stay -> stay.ended(end))
                .toList();
        if (rows.stream().anyMatch(row -> row.time().endsBeforeItStarts())) {
            throw RefusedException.of(
                    UserErrorCode.INVALID, "endsFormer", "A stay that you see as former began after this one");
        }
        return rows;
    }

    private void address(Change change, RecordAddressInput input, String id) {
        var row = new AddressRow(
                id,
                Said.stripped(input.lines()),
                input.postcode() == null ? null : input.written(),
                Said.stripped(input.uprn()),
                input.locality(),
                null,
                confidential(change.tx(), input, id));
        places.addresses(change.tx(), change.provenance(input.source()), List.of(row));
    }

    /** A correction that does not say otherwise leaves a confidential address confidential. */
    private static boolean confidential(Tx tx, RecordAddressInput input, String id) {
        Boolean said = input.confidential();
        return said == null
                ? tx.run(CONFIDENTIAL, Facts.parameters("id", id)).stream().anyMatch(row -> row.flag("confidential"))
                : said;
    }

    private static String newFact() {
        return "kith:lives:" + Ids.next();
    }

    private static MemberRow stay(String fact, String person, String household, @Nullable String role, ValidTime time) {
        return new MemberRow(fact, null, person, household, Said.stripped(role), time, null);
    }
}
