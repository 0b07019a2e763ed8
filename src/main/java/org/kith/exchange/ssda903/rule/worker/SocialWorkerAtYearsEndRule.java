package org.kith.exchange.ssda903.rule.worker;

import static org.kith.exchange.ssda903.ReturnTable.SW_EPISODES;

import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** Rule SW17STG2: A child who is looked after at the end of the year has a social worker then. */
final class SocialWorkerAtYearsEndRule implements ReturnRule {

    @Override
    public String number() {
        return "SW17STG2";
    }

    @Override
    public String asks() {
        return "A child who is looked after at the end of the year has a social worker then.";
    }

    @Override
    public CollectionYear since() {
        return new CollectionYear(2023);
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.children().stream()
                .filter(child -> child.isInCareAtEndOf(returned.year()))
                .flatMap(child ->
                        child.lastSpell(SW_EPISODES).filter(spell -> spell.row().has("SW_DEC")).stream())
                .map(spell -> Fault.of(
                        spell.row(),
                        "SW_DEC",
                        "The last one ended, and the child is looked after on "
                                + returned.year().last()));
    }
}
