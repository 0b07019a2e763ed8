package org.kith.exchange.subject;

import java.util.List;
import java.util.Set;
import org.kith.graph.Row;

/**
 * A sealed adoption: that there is another record, everything that leads to it, and the cases in which it is disclosed. What an adopted
 * person may have of it they ask of the adoption agency.
 */
final class SealedAdoptionRule implements Withholding {

    private static final List<String> ROOTS =
            List.of("sealAdoption", "openDisclosureCase", "closeDisclosureCase", "disclosureCases");

    @Override
    public String source() {
        return "Data Protection Act 2018, Schedule 4, paragraph 3 (adoption records and reports)";
    }

    @Override
    public Set<Step> withheld(Holding holding, Asking asking) {
        return Withholding.guarded(holding, "SEALED");
    }

    /** Whoever looked through a disclosure case, or sealed. */
    @Override
    public boolean hides(Row look) {
        return look.texts("because").contains("DISCLOSURE")
                || look.texts("roles").contains("adoption-records")
                || look.texts("roots").stream().anyMatch(ROOTS::contains);
    }
}
