package org.kith.exchange.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.graph.Row;

/**
 * A tie that somebody is not to be told of. The person themselves is told, unless they are who it is hidden from; nobody who asks for them
 * is.
 */
final class UndisclosedTieRule implements Withholding {

    private static final List<String> ROOTS = List.of("hideTie", "discloseTie");

    @Override
    public String source() {
        return "Data Protection Act 2018, Schedule 3, paragraph 11 (serious harm) and Schedule 2, paragraph 16";
    }

    @Override
    public Set<Step> withheld(Holding holding, Asking asking) {
        Set<Step> hidden = Withholding.guarded(holding, "UNDISCLOSED");
        if (!asking.forThemselves()) {
            return hidden;
        }
        Set<String> facts = new HashSet<>();
        hidden.stream()
                .filter(step ->
                        Thing.Values.texts(step.edge(), "hiddenFrom").stream().anyMatch(asking.recipient()::contains))
                .forEach(step -> facts.add(step.fact()));
        hidden.removeIf(step -> !facts.contains(step.fact()));
        return hidden;
    }

    @Override
    public boolean hides(Row look) {
        return look.texts("roots").stream().anyMatch(ROOTS::contains);
    }
}
