package org.kith.exchange.subject;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.graph.Row;

/**
 * A rule by which something is not told, and leaves no trace: neither a count nor a note. What is withheld openly, such as a name, is not
 * taken out here; {@link OpenlyWithheld} says what that is.
 */
interface Withholding {

    /** All of them. That of hidden people comes last: it asks what the others have left. */
    List<Withholding> ALL = List.of(
            new SealedAdoptionRule(),
            new UndisclosedTieRule(),
            new ExtraFamilialRule(),
            new ConfidentialAddressRule(),
            new UnshareableContactRule());

    /** What the rule rests on. */
    String source();

    /** Steps that are not told. */
    Set<Step> withheld(Holding holding, Asking asking);

    /** Whether that somebody looked would tell what is withheld. */
    default boolean hides(Row look) {
        return false;
    }

    /** What is left of a holding when every rule has taken out its own. */
    static Holding apply(Holding holding, Asking asking) {
        Set<Step> gone = new HashSet<>();
        ALL.forEach(rule -> gone.addAll(rule.withheld(holding, asking)));
        Holding left = holding.without(gone);
        left = left.without(HiddenPeopleRule.mentions(gone, left));
        List<Row> looks = holding.looks().stream()
                .filter(look -> ALL.stream().noneMatch(rule -> rule.hides(look)))
                .toList();
        return new Holding(
                left.person(),
                left.ids(),
                left.steps(),
                looks,
                left.comparisons(),
                left.workers(),
                ConfidentialAddressRule.open(left.places()));
    }

    /** Steps of facts of which any version has one of the guards: what is closed is closed for all that was ever recorded. */
    static Set<Step> guarded(Holding holding, String guard) {
        Set<String> facts = new HashSet<>();
        holding.steps().stream().filter(step -> step.guard().equals(guard)).forEach(step -> facts.add(step.fact()));
        Set<Step> guarded = new HashSet<>();
        holding.steps().stream().filter(step -> facts.contains(step.fact())).forEach(guarded::add);
        return guarded;
    }
}
