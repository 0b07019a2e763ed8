package org.kith.care.leaving.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Derives the status of those who leave care. */
public final class CareLeavers {

    /** The first that applies is the status. */
    private static final List<LeaverRule> RULES = List.of(
            new NoLongerRule(),
            new EligibleRule(),
            new TakenOverRule(),
            new FormerRelevantRule(),
            new RelevantRule(),
            new DetainedRule(),
            new QualifyingRule(),
            new GuardianshipRule());

    private CareLeavers() {}

    /** What a young person is on a day. Where what is not known would change it, it is unknown and says what is missing. */
    public static Standing on(LocalDate day, LeaverFacts facts) {
        List<Standing> longest = forEachBirth(facts, day, facts.widest(day));
        List<Standing> shortest = forEachBirth(facts, day, facts.narrowest(day));
        List<Standing> all = new ArrayList<>(longest);
        all.addAll(shortest);
        Standing first = all.getFirst();
        if (differ(all, Standing::status)) {
            Set<CareLeaverStatus> may = new HashSet<>();
            all.forEach(each -> may.add(each.status()));
            return Standing.unknown(
                    null, "It may be " + names(may), missing(longest, shortest, first, Standing::status));
        }
        return differ(all, Standing::since) || differ(all, Standing::until)
                ? new Standing(
                        first.status(),
                        differ(all, Standing::since) ? null : first.since(),
                        differ(all, Standing::until) ? null : first.until(),
                        first.regulation(),
                        first.reasons(),
                        missing(longest, shortest, first, Standing::since))
                : first;
    }

    /** What a young person may be on a day, as far as what is recorded tells: one status, or several where it is unknown. */
    public static Set<CareLeaverStatus> possible(LocalDate day, LeaverFacts facts) {
        Set<CareLeaverStatus> may = new HashSet<>();
        forEachBirth(facts, day, facts.widest(day)).forEach(each -> may.add(each.status()));
        forEachBirth(facts, day, facts.narrowest(day)).forEach(each -> may.add(each.status()));
        return may;
    }

    private static List<Standing> forEachBirth(LeaverFacts facts, LocalDate day, List<Stretch> care) {
        return facts.births(day).stream()
                .map(born -> derive(new Life(born, care), day))
                .toList();
    }

    private static Standing derive(Life life, LocalDate day) {
        return RULES.stream()
                .flatMap(rule -> rule.evaluate(life, day).stream())
                .findFirst()
                .orElseGet(() -> Standing.none(why(life, day)));
    }

    private static String why(Life life, LocalDate day) {
        if (day.isBefore(life.sixteen())) {
            return "Under 16";
        }
        if (life.inCare(day).isPresent()) {
            return "Looked after for %d days since 14; 13 weeks are needed".formatted(life.daysInCare(day));
        }
        return life.left(day).isEmpty()
                ? "Never looked after but for short breaks, as far as is recorded"
                : "Looked after until %s; at this age it gives no status"
                        .formatted(life.left(day).map(Life::end).orElse(day));
    }

    private static List<String> missing(
            List<Standing> longest,
            List<Standing> shortest,
            Standing first,
            Function<Standing, @Nullable Object> what) {
        List<String> missing = new ArrayList<>(first.notKnown());
        if (differ(longest, what) || differ(shortest, what)) {
            missing.add("The date of birth");
        }
        boolean care = false;
        for (int i = 0; i < longest.size(); i++) {
            care |= differ(List.of(longest.get(i), shortest.get(i)), what);
        }
        if (care) {
            missing.add("On which days care began and ended, or under which legal status");
        }
        return List.copyOf(missing);
    }

    private static boolean differ(List<Standing> all, Function<Standing, @Nullable Object> what) {
        return all.stream()
                        .map(each -> Optional.ofNullable(what.apply(each)))
                        .distinct()
                        .count()
                > 1;
    }

    private static String names(Set<CareLeaverStatus> may) {
        return may.stream()
                .sorted()
                .map(each -> each.name().toLowerCase(Locale.UK).replace('_', ' '))
                .collect(Collectors.joining(" or "));
    }
}
