package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code episodes.csv}: one an episode. */
final class EpisodeRows {
    private final Findings findings;
    private final Map<Map<String, String>, ReturnRow> seen = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();

    EpisodeRows(Findings findings) {
        this.findings = findings;
    }

    /** The episodes of each child, in the order of their first days; those without one come last, in the order of the file. */
    Map<String, List<Episode>> byChild(List<ReturnRow> rows) {
        Map<String, List<Episode>> byChild = new LinkedHashMap<>();
        for (ReturnRow row : rows) {
            ReturnRow same = seen.putIfAbsent(row.values(), row);
            if (!row.has("CHILD")) {
                findings.row(FindingCode.CHILD_MISSING, row, "");
            } else if (same != null) {
                findings.row(FindingCode.DUPLICATE_ROW, row, "As line " + same.line());
            } else {
                byChild.computeIfAbsent(row.get("CHILD"), child -> new ArrayList<>())
                        .add(episode(row));
            }
        }
        byChild.values()
                .forEach(episodes -> episodes.sort(
                        Comparator.comparing(episode -> episode.from() == null ? LocalDate.MAX : episode.from())));
        return byChild;
    }

    private Episode episode(ReturnRow row) {
        LocalDate from = date(row, "DECOM");
        LocalDate to = date(row, "DEC");
        if (!row.has("DECOM")) {
            findings.value(FindingCode.DATE_MISSING, row, "DECOM");
        }
        String start = row.get("CHILD") + '|' + row.get("DECOM");
        int number = starts.merge(start, 1, Integer::sum);
        if (number > 1) {
            findings.value(FindingCode.SAME_START, row, "DECOM");
        }
        return new Episode(number == 1 ? start : start + '|' + number, row, from, to);
    }

    private @Nullable LocalDate date(ReturnRow row, String column) {
        LocalDate date = row.date(column).orElse(null);
        if (date == null && row.has(column)) {
            findings.value(FindingCode.DATE_NOT_VALID, row, column);
        }
        return date;
    }
}
