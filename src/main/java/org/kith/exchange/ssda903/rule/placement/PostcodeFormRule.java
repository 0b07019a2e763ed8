package org.kith.exchange.ssda903.rule.placement;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/** A postcode has the form of one. Rule 392c, as far as the form goes: the list of postcodes is not at hand. */
final class PostcodeFormRule implements ReturnRule {
    private static final Pattern FORM = Pattern.compile("(?i)[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}");

    @Override
    public String number() {
        return "392c";
    }

    @Override
    public String asks() {
        return "A postcode has the form of one.";
    }

    @Override
    public Stream<Fault> check(CheckedReturn returned) {
        return returned.episodes()
                .flatMap(episode -> Stream.of("HOME_POST", "PL_POST")
                        .filter(column -> episode.has(column)
                                && !FORM.matcher(episode.get(column)).matches())
                        .map(column -> Fault.of(episode, column, "Not a postcode such as DH1 1AA")));
    }
}
