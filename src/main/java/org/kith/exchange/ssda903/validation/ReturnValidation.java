package org.kith.exchange.ssda903.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.exchange.ssda903.Finding;
import org.kith.exchange.ssda903.FindingCode;
import org.kith.exchange.ssda903.WholeReturn;
import org.kith.exchange.ssda903.rule.CheckedReturn;
import org.kith.exchange.ssda903.rule.CollectionYear;
import org.kith.exchange.ssda903.rule.Fault;
import org.kith.exchange.ssda903.rule.ReturnRule;

/**
 * What a return breaks.
 *
 * @param rows rows read, of all tables
 * @param files what is wrong with its files and columns, which no rule can say
 * @param asked the rules that its year has
 * @param broken in the order of files and lines
 */
public record ReturnValidation(
        CollectionYear year, int rows, List<Finding> files, List<ReturnRule> asked, List<Broken> broken) {
    /** A rule, and a place that breaks it. */
    public record Broken(ReturnRule rule, Fault fault) {}

    public ReturnValidation {
        files = List.copyOf(files);
        asked = List.copyOf(asked);
        broken = List.copyOf(broken);
    }

    /** Checks a return against the rules that its year has. */
    public static ReturnValidation of(WholeReturn whole, CollectionYear year) {
        CheckedReturn returned = new CheckedReturn(whole, year);
        List<ReturnRule> asked = ReturnRules.all()
                .filter(rule -> rule.since().compareTo(year) <= 0)
                .toList();
        List<Broken> broken = new ArrayList<>();
        asked.forEach(rule ->
                rule.check(returned).map(fault -> new Broken(rule, fault)).forEach(broken::add));
        broken.sort(Comparator.comparing((Broken each) -> each.fault().row().file())
                .thenComparing(each -> each.fault().row().line()));
        int rows = whole.tables().values().stream().mapToInt(List::size).sum();
        return new ReturnValidation(year, rows, whole.findings(), asked, broken);
    }

    /** Whether the Department would refuse it: it breaks a rule that does not only warn, or a column is not there. */
    public boolean isToBePutRight() {
        return broken.stream().anyMatch(each -> !each.rule().warnsOnly())
                || files.stream().anyMatch(each -> each.code() == FindingCode.COLUMN_MISSING);
    }

    /** How often each rule is broken, in the order of the rules; only those that are. */
    public Map<ReturnRule, Long> counts() {
        Map<ReturnRule, Long> counts = new LinkedHashMap<>();
        asked.forEach(rule -> counts.put(rule, 0L));
        broken.forEach(each -> counts.merge(each.rule(), 1L, Long::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
