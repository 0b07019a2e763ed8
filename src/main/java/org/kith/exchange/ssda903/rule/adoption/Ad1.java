package org.kith.exchange.ssda903.rule.adoption;

import static org.kith.exchange.ssda903.ReturnTable.AD1;

import java.util.List;
import java.util.stream.Stream;
import org.kith.care.CodeTable;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;

/** What the rules on AD1 share. */
final class Ad1 {
    static final List<String> COLUMNS =
            List.of("DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR");

    private Ad1() {}

    /** The sex of the adopters fits their legal status. */
    static Stream<Fault> sexOf(CheckedReturn returned, String status) {
        List<String> fitting =
                CodeTable.LEGAL_STATUS_OF_ADOPTERS.find(status).orElseThrow().words("sexes");
        return returned.rows(AD1)
                .filter(row -> row.get("LS_ADOPTR").equals(status) && !fitting.contains(row.get("SEX_ADOPTR")))
                .map(row ->
                        Fault.of(row, "SEX_ADOPTR", "%s goes with %s".formatted(status, String.join(", ", fitting))));
    }
}
