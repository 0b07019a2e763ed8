package org.kith.exchange.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects findings while a return is read. */
public final class Findings {
    private final List<Finding> found = new ArrayList<>();

    /** About a file. */
    void file(FindingCode code, String file, String column) {
        found.add(new Finding(code, file, 0, column, "", sentence(code, "")));
    }

    /** About a whole row. */
    public void row(FindingCode code, ReturnRow row, String more) {
        found.add(new Finding(code, row.file(), row.line(), "", row.get("CHILD"), sentence(code, more)));
    }

    /** About one value of a row. */
    public void value(FindingCode code, ReturnRow row, String column) {
        value(code, row, column, "");
    }

    /** About one value of a row, with more than the code says. */
    public void value(FindingCode code, ReturnRow row, String column, String more) {
        found.add(new Finding(code, row.file(), row.line(), column, row.get(column), sentence(code, more)));
    }

    /** All, in the order of files and lines. */
    List<Finding> all() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparing(Finding::line)
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::column))
                .toList();
    }

    private static String sentence(FindingCode code, String more) {
        String rule = code.rule().isEmpty() ? "" : " (rule " + code.rule() + ")";
        return code.meaning() + rule + (more.isEmpty() ? "" : ". " + more);
    }
}
