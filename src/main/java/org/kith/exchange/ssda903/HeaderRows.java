package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.care.CodeTable;
import org.kith.person.Upn;

/** Reads the rows of {@code header.csv}: one a child. */
final class HeaderRows {
    private final Findings findings;
    private final LocalDate today;
    private final Map<String, String> childOfUpn = new HashMap<>();

    HeaderRows(Findings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    /** The row that counts for each child, in the order of the file. */
    Map<String, ReturnRow> byChild(List<ReturnRow> rows) {
        Map<String, ReturnRow> byChild = new LinkedHashMap<>();
        for (ReturnRow row : rows) {
            if (!row.has("CHILD")) {
                findings.row(FindingCode.CHILD_MISSING, row, "");
                continue;
            }
            ReturnRow first = byChild.putIfAbsent(row.get("CHILD"), row);
            if (first == null) {
                check(row);
            } else if (first.values().equals(row.values())) {
                findings.row(FindingCode.DUPLICATE_ROW, row, "As line " + first.line());
            } else {
                findings.row(
                        FindingCode.CHILD_TWICE,
                        row,
                        "Line " + first.line() + " counts; this row says " + row.values());
            }
        }
        return byChild;
    }

    /** M, F or U: 1 and 2 are how returns before 2024-25 wrote it. What is none of these is not known. */
    static String sex(ReturnRow row) {
        return WholeReturn.sex(row).orElse("U");
    }

    static @Nullable LocalDate birthDate(ReturnRow row) {
        return row.date("DOB").orElse(null);
    }

    private void check(ReturnRow row) {
        if (CodeTable.SEX.find(row.get("SEX")).isEmpty()) {
            findings.value(FindingCode.SEX_NOT_VALID, row, "SEX");
        }
        LocalDate born = birthDate(row);
        if (!row.has("DOB")) {
            findings.value(FindingCode.BIRTH_DATE_MISSING, row, "DOB");
        } else if (born == null) {
            findings.value(FindingCode.DATE_NOT_VALID, row, "DOB");
        } else if (born.isAfter(today)) {
            findings.value(FindingCode.BORN_IN_FUTURE, row, "DOB");
        }
        if (row.has("MC_DOB") && row.date("MC_DOB").isEmpty()) {
            findings.value(FindingCode.DATE_NOT_VALID, row, "MC_DOB");
        }
        if (row.has("MOTHER") && !row.get("MOTHER").matches("[01]")) {
            findings.value(FindingCode.CODE_UNKNOWN, row, "MOTHER", "0 or 1 is meant");
        }
        checkUpn(row);
    }

    private void checkUpn(ReturnRow row) {
        String upn = row.get("UPN");
        if (upn.isEmpty()) {
            findings.value(FindingCode.UPN_MISSING, row, "UPN");
        } else if (!Upn.saysWhyUnknown(upn)) {
            if (!Upn.hasForm(upn)) {
                findings.value(FindingCode.UPN_FORM, row, "UPN");
            } else if (!Upn.checkLetterHolds(upn)) {
                findings.value(FindingCode.UPN_CHECK_LETTER, row, "UPN");
            }
            String other = childOfUpn.putIfAbsent(upn, row.get("CHILD"));
            if (other != null) {
                findings.value(FindingCode.UPN_TWICE, row, "UPN", "The other is child " + other);
            }
        }
    }
}
