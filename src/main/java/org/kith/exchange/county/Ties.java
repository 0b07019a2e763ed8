package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what is known between people. */
final class Ties {
    private final CountyFiles files;

    Ties(CountyFiles files) {
        this.files = files;
    }

    /** A parent by birth. */
    void birth(Human parent, Human child, @Nullable String status, @Nullable String guard, LocalDate known) {
        row(ref(), "PARENT", parent, child, "BIRTH", status, null, null, known, 1, guard);
    }

    /** A parent by birth who was alleged first and proven later: two versions of one fact. */
    void proven(Human parent, Human child, LocalDate known, LocalDate provenOn) {
        String ref = ref();
        row(ref, "PARENT", parent, child, "BIRTH", "ALLEGED", null, null, known, 1, null);
        row(ref, "PARENT", parent, child, "BIRTH", "PROVEN", null, null, provenOn, 2, null);
    }

    /** A parent of another kind: LEGAL, ADOPTIVE, STEP or SOCIAL. */
    void parent(
            String kind, Human parent, Human child, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate known) {
        row(ref(), "PARENT", parent, child, kind, null, from, to, known, 1, null);
    }

    void partner(
            String kind, Human one, Human other, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate known) {
        row(ref(), "PARTNER", one, other, kind, null, from == null ? null : from.getYear(), to, known, 1, null);
    }

    void sibling(String kind, Human one, Human other, LocalDate known) {
        row(ref(), "SIBLING", one, other, kind, null, null, null, known, 1, null);
    }

    /** A relative of whom only the word is known, and perhaps on whose side: MATERNAL or PATERNAL. */
    void kin(
            String relation,
            @Nullable String side,
            Human relative,
            Human of,
            @Nullable String status,
            LocalDate known) {
        row(ref(), "KIN", relative, of, relation, side, status, null, null, known, 1, null);
    }

    void kith(String kind, Human friend, Human of, @Nullable LocalDate from, @Nullable String guard, LocalDate known) {
        row(ref(), "KITH", friend, of, kind, null, from, null, known, 1, guard);
    }

    void care(
            String kind, Human carer, Human child, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate known) {
        row(ref(), "CARE", carer, child, kind, null, from, to, known, 1, null);
    }

    void responsibility(
            String basis,
            Human holder,
            Human child,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            LocalDate known) {
        row(ref(), "PARENTAL_RESPONSIBILITY", holder, child, basis, null, from, to, known, 1, null);
    }

    private String ref() {
        return files.ref(CountyTable.TIES);
    }

    private void row(
            String ref,
            String type,
            Human from,
            Human to,
            String kind,
            @Nullable String status,
            @Nullable Object since,
            @Nullable LocalDate until,
            LocalDate known,
            int version,
            @Nullable String guard) {
        row(ref, type, from, to, kind, null, status, since, until, known, version, guard);
    }

    private void row(
            String ref,
            String type,
            Human from,
            Human to,
            String kind,
            @Nullable String side,
            @Nullable String status,
            @Nullable Object since,
            @Nullable LocalDate until,
            LocalDate known,
            int version,
            @Nullable String guard) {
        files.row(
                CountyTable.TIES,
                ref,
                type,
                from.ref(),
                to.ref(),
                kind,
                side,
                status,
                since,
                until,
                CountyFiles.recorded(writtenDown(known, since, from, to)),
                version == 1 ? null : version,
                guard);
    }

    /** Nothing is written down before it was true, or before both were born. */
    private static LocalDate writtenDown(LocalDate known, @Nullable Object since, Human from, Human to) {
        LocalDate day = known;
        LocalDate began = since instanceof LocalDate date
                ? date
                : since instanceof Integer year ? LocalDate.of(year, 1, 1) : known;
        for (LocalDate other : List.of(began, from.born(), to.born())) {
            day = other.isAfter(day) ? other : day;
        }
        return day;
    }
}
