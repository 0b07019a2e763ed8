package org.kith.exchange.ssda903.rule.permanence;

import static org.kith.exchange.ssda903.ReturnTable.PREVIOUS_PERMANENCE;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.ReturnRow;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.ChildInReturn;
import org.kith.exchange.ssda903.rule.Days;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule 632: The day of an earlier order is a date before care began; what is not known of it is ZZ. */
final class PreviousPermanenceDateRule implements ReturnRule {
    private static final Pattern FORM =
            Pattern.compile("(?:[0-9]{2}|ZZ)/(?:[0-9]{2}|ZZ)/(?:[0-9]{4}|ZZZZ)", Pattern.CASE_INSENSITIVE);

    @Override
    public String number() {
        return "632";
    }

    @Override
    public String asks() {
        return "The day of an earlier order is a date before care began; what is not known of it is ZZ.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.rows(PREVIOUS_PERMANENCE)
                .filter(row -> row.has("DATE_PERM")
                        && (!FORM.matcher(row.get("DATE_PERM")).matches()
                                || !row.get("DATE_PERM").contains("Z")
                                        && (row.day("DATE_PERM") == null || late(returned, row))))
                .map(row -> Fault.of(row, "DATE_PERM", "Not a date before care began"));
    }

    private static boolean late(CheckedReturn returned, ReturnRow row) {
        ChildInReturn child = returned.child(row);
        return !child.periods().isEmpty()
                && !Days.before(row.day("DATE_PERM"), child.periods().getFirst().from());
    }
}
