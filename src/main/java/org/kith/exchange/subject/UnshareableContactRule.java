package org.kith.exchange.subject;

import java.util.HashSet;
import java.util.Set;

/** Contact details that the family network may not be shown, where somebody else asks for the person. */
final class UnshareableContactRule implements Withholding {

    @Override
    public String source() {
        return "Data Protection Act 2018, Schedule 3, paragraphs 10 (wishes of the person) and 11 (serious harm)";
    }

    @Override
    public Set<Step> withheld(Holding holding, Asking asking) {
        Set<Step> gone = new HashSet<>();
        if (!asking.forThemselves()) {
            holding.of("HAS_CONTACT_DETAIL").stream()
                    .filter(step -> !step.near().texts("shareWith").contains("NETWORK"))
                    .forEach(gone::add);
        }
        return gone;
    }
}
