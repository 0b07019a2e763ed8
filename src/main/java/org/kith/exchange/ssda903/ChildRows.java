package org.kith.exchange.ssda903;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.care.RecordChildren.ChildRow;
import org.kith.exchange.ssda903.KnownChildren.Known;
import org.kith.graph.ValidTime;
import org.kith.person.RecordIdentifiers.IdentifierRow;
import org.kith.person.RecordPeople.PersonRow;
import org.kith.person.Upn;

/**
 * A child of a return as the store takes it. A return gives no names. Somebody whom another source told the store of keeps what that source
 * said and gets the episodes; what a return leaves blank does not undo what an earlier one said.
 */
record ChildRows(ReturnedChild child, @Nullable Known known, CaseHolder holder) {
    private ReturnIds ids() {
        return new ReturnIds(holder.source());
    }

    String personId() {
        return known == null ? ids().person(child.localId()) : known.id();
    }

    /** Whether returns of this source made the person, or this one does. */
    private boolean own() {
        return personId().equals(ids().person(child.localId()));
    }

    Stream<PersonRow> person() {
        if (!own() || known != null && child.header() == null) {
            return Stream.empty();
        }
        PartialDate born = child.birthDate() == null ? null : PartialDate.of(child.birthDate());
        String sex = child.sex();
        if (known != null) {
            born = born == null ? known.birthDate() : born;
            sex = known.sex() != null && (sex == null || sex.equals("U")) ? known.sex() : sex;
        }
        return Stream.of(new PersonRow(
                personId(), ids().identifier("NAME", child.localId()), null, null, sex, born, null, null, null));
    }

    Stream<IdentifierRow> identifiers() {
        Stream<IdentifierRow> number =
                own() ? Stream.of(identifier("LOCAL_ID", child.localId(), holder.authorityId())) : Stream.empty();
        String upn = child.said("UPN");
        boolean hasUpn = !upn.isEmpty() && !Upn.saysWhyUnknown(upn);
        return Stream.concat(number, hasUpn ? Stream.of(identifier("UPN", upn, null)) : Stream.empty());
    }

    private IdentifierRow identifier(String system, String value, @Nullable String authorityId) {
        return new IdentifierRow(
                ids().identifier(system, child.localId()), personId(), system, value, authorityId, ValidTime.ALWAYS);
    }

    /** The children's services record, with what the header says and Kith has no place for yet, as it was said. */
    Stream<ChildRow> record() {
        boolean nothingNew = known != null && known.hasRecord() && (child.header() == null || !own());
        if (nothingNew) {
            return Stream.empty();
        }
        Map<String, Object> further = new HashMap<>();
        further.put("unread", unread());
        put(further, "ethnicityCode", child.said("ETHNIC"));
        put(further, "motherCode", child.said("MOTHER"));
        put(further, "mothersChildBirthDate", child.said("MC_DOB"));
        if (Upn.saysWhyUnknown(child.said("UPN"))) {
            further.put("upnUnknownCode", child.said("UPN"));
        }
        return Stream.of(new ChildRow(personId(), holder.authorityId(), child.localId(), null, null, further));
    }

    /** The sex in the codes of its year, and a date of birth that is none. */
    private List<String> unread() {
        List<String> unread = new ArrayList<>();
        if (!child.said("SEX").equals(child.sex())) {
            unread.add("SEX=" + child.said("SEX"));
        }
        if (child.birthDate() == null && !child.said("DOB").isEmpty()) {
            unread.add("DOB=" + child.said("DOB"));
        }
        return unread;
    }

    private static void put(Map<String, Object> values, String name, String said) {
        if (!said.isEmpty()) {
            values.put(name, said);
        }
    }
}
