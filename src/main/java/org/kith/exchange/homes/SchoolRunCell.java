package org.kith.exchange.homes;

import static org.kith.exchange.bundle.RefType.SCHOOL;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.api.PartialDate;
import org.kith.exchange.bundle.Cells;
import org.kith.graph.Row;
import org.kith.provision.schoolrun.RecordSchoolRuns;
import org.kith.provision.schoolrun.RecordSchoolRuns.SchoolRunRow;
import org.kith.provision.schoolrun.TravelBy;

/** The cell that tells how a child gets from a home to schools: {@code school BUS 25 2024-09-02}, parted by semicolons; the day may be left out. */
final class SchoolRunCell {

    static final String COLUMN = "school_runs";

    private static final Pattern FORM = Pattern.compile("(\\S+) (WALK|CAR|BUS) ([0-9]{1,3})(?: ([0-9-]+))?");

    private SchoolRunCell() {}

    /** The runs of a home; none where the cell is empty. */
    static List<SchoolRunRow> read(Cells cells, String homeId) {
        String text = cells.textOrNull(COLUMN);
        Set<String> named = new HashSet<>();
        return text == null
                ? List.of()
                : Cells.parts(text)
                        .map(part -> run(cells, homeId, part, named))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static @Nullable SchoolRunRow run(Cells cells, String homeId, String part, Set<String> named) {
        Matcher form = FORM.matcher(part);
        int minutes = form.matches() ? Integer.parseInt(form.group(3)) : 0;
        if (minutes < 1 || minutes > RecordSchoolRuns.MOST_MINUTES) {
            cells.problem(
                    COLUMN,
                    "'%s' is not a school, WALK, CAR or BUS, minutes from 1 to %d, and perhaps the first day"
                            .formatted(part, RecordSchoolRuns.MOST_MINUTES));
            return null;
        }
        if (!named.add(form.group(1) + ' ' + form.group(2))) {
            cells.problem(COLUMN, "'%s' is named twice by %s".formatted(form.group(1), form.group(2)));
            return null;
        }
        PartialDate from = null;
        try {
            from = form.group(4) == null ? null : PartialDate.parse(form.group(4));
        } catch (IllegalArgumentException e) {
            cells.problem(COLUMN, "bad date: " + e.getMessage());
        }
        return new SchoolRunRow(
                null,
                homeId,
                cells.refIn(COLUMN, SCHOOL, form.group(1)),
                TravelBy.valueOf(form.group(2)),
                minutes,
                PartialDate.between(from, null));
    }

    /** A run as the cell has it, from the columns {@code school}, {@code by}, {@code minutes} and {@code validFrom}. */
    static String written(Row run) {
        String from = run.textOrNull("validFrom");
        return "%s %s %d%s"
                .formatted(run.text("school"), run.text("by"), run.number("minutes"), from == null ? "" : " " + from);
    }
}
