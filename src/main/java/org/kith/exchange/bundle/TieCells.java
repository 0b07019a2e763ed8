package org.kith.exchange.bundle;

import static org.kith.exchange.bundle.RefType.PERSON;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.graph.ValidTime;
import org.kith.kinship.CaseSystemRelationship;
import org.kith.kinship.KinWord;
import org.kith.kinship.RecordTies;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.TieRow;

/** Reads the rows of ties.csv. */
final class TieCells {
    private static final Set<String> STATUSES =
            Set.of("ASSERTED", "ALLEGED", "ACCEPTED", "PROVEN", "CHALLENGED", "DISPROVEN");
    private static final Set<String> SIDES = Set.of("MATERNAL", "PATERNAL");

    /** For KIN see {@link KinWord}. */
    private static final Map<RecordTies.Type, Set<String>> KINDS = Map.of(
            RecordTies.Type.PARENT, Set.of("BIRTH", "GESTATIONAL", "LEGAL", "ADOPTIVE", "STEP", "SOCIAL"),
            RecordTies.Type.PARTNER, Set.of("MARRIAGE", "CIVIL_PARTNERSHIP", "COHABITATION", "RELATIONSHIP"),
            RecordTies.Type.SIBLING, Set.of("FULL", "HALF", "UNKNOWN"),
            RecordTies.Type.KITH,
                    Set.of(
                            "FRIEND",
                            "NEIGHBOUR",
                            "GODPARENT",
                            "FORMER_CARER",
                            "TEACHER",
                            "COMMUNITY",
                            "CHOSEN_FAMILY",
                            "ACQUAINTANCE",
                            "IN_CONTACT",
                            "LIVED_AS_SIBLINGS",
                            "OTHER"),
            RecordTies.Type.CARE,
                    Set.of(
                            "MAIN",
                            "INFORMAL",
                            "PRIVATE_FOSTER",
                            "SPECIAL_GUARDIAN",
                            "CHILD_ARRANGEMENTS",
                            "SUPPORT_CARER"),
            RecordTies.Type.PARENTAL_RESPONSIBILITY,
                    Set.of(
                            "MOTHER",
                            "MARRIAGE",
                            "BIRTH_CERTIFICATE_SINCE_2003",
                            "AGREEMENT",
                            "ORDER",
                            "STEP_PARENT",
                            "SPECIAL_GUARDIANSHIP",
                            "ADOPTION",
                            "CARE_ORDER"));

    /** What a row says between whom, whichever of its words say it. */
    private record Meaning(
            RecordTies.Type type,
            String kind,
            boolean turned,
            @Nullable String side) {}

    private TieCells() {}

    static TieRow tie(Cells cells) {
        CaseSystemRelationship spelled = spelled(cells);
        Meaning meaning = meaning(cells, spelled);
        PeopleFiles.notWithItself(cells, "from_person", "to_person");
        String from = cells.ref(meaning.turned() ? "to_person" : "from_person", PERSON);
        String to = cells.ref(meaning.turned() ? "from_person" : "to_person", PERSON);
        ValidTime time = time(cells, spelled);
        if (meaning.type().symmetric()) {
            String both = from.compareTo(to) < 0 ? from + to : to + from;
            cells.toldOnce(String.join(
                    "|", meaning.type().name(), both, cells.textOrNull("kind"), time.validFrom(), time.validTo()));
        }
        return new TieRow(
                cells.fact("tie", "ref"),
                cells.version(),
                meaning.type(),
                from,
                to,
                meaning.kind(),
                cells.codeOr("status", STATUSES, "ASSERTED"),
                new Detail(meaning.side(), null, null, null),
                cells.codeOr("guard", PeopleFiles.GUARDS, "OPEN"),
                time,
                cells.recordedAt());
    }

    private static Meaning meaning(Cells cells, @Nullable CaseSystemRelationship spelled) {
        String side = cells.codeOrNull("side", SIDES);
        RecordTies.Type type = spelled == null ? cells.constant("type", RecordTies.Type.class) : spelled.type();
        if (side != null && type != RecordTies.Type.KIN) {
            cells.problem("side", "only a relative of whom it is told what they are (KIN) has a side");
        }
        if (spelled != null) {
            return new Meaning(type, spelled.kind(), spelled.isTurned(), side);
        }
        Set<String> kinds = KINDS.get(type);
        return kinds == null ? kin(cells, side) : new Meaning(type, cells.code("kind", kinds), false, side);
    }

    private static Meaning kin(Cells cells, @Nullable String side) {
        String text = cells.textOrNull("kind");
        KinWord word = text == null ? null : KinWord.of(text);
        if (word == null) {
            return new Meaning(RecordTies.Type.KIN, cells.code("kind", KinWord.KNOWN), false, side);
        }
        if (side != null && word.side() != null && !side.equals(word.side())) {
            cells.problem("side", "the kind says the other side");
        }
        return new Meaning(RecordTies.Type.KIN, word.relation(), word.turned(), side == null ? word.side() : side);
    }

    /** The type may be one of the spellings of case systems, which say the kind and the direction, too. */
    private static @Nullable CaseSystemRelationship spelled(Cells cells) {
        String type = cells.textOrNull("type");
        boolean named = Arrays.stream(RecordTies.Type.values()).map(Enum::name).anyMatch(name -> name.equals(type));
        return type == null || named ? null : CaseSystemRelationship.spelled(type);
    }

    /** An ex-partner of no known date was one when that was recorded. */
    private static ValidTime time(Cells cells, @Nullable CaseSystemRelationship spelled) {
        ValidTime said = cells.time();
        if (spelled == null || !spelled.isOver() || said.validTo() != null) {
            return said;
        }
        OffsetDateTime recordedAt = cells.recordedAt();
        if (recordedAt == null) {
            cells.problem("to", "missing: when it ended, or recorded_at, when it was known to have");
            return said;
        }
        return spelled.time(said, recordedAt.toLocalDate());
    }
}
