package org.kith.exchange.subject;

import java.util.Set;

/** Ties of extra-familial harm: to peers who may be victims, and to people whom the police look for. */
final class ExtraFamilialRule implements Withholding {

    @Override
    public String source() {
        return "Data Protection Act 2018, Schedule 3, paragraph 11 (serious harm) and Schedule 2, paragraph 2 (crime)";
    }

    @Override
    public Set<Step> withheld(Holding holding, Asking asking) {
        return Withholding.guarded(holding, "EXTRA_FAMILIAL");
    }
}
