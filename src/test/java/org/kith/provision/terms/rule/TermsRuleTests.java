package org.kith.provision.terms.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.terms.rule.ExtensionRule.Extension;

/** Which decisions about homes cannot be. The scenarios stand in two tables that a practitioner can read and extend. */
class TermsRuleTests {

    private static final List<TermsRule> ALL = Stream.of(
                    TermsRules.APPROVAL, TermsRules.REGISTRATION, TermsRules.EXEMPTION)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/home-rules/decisions-on-homes.csv", numLinesToSkip = 1)
    void ofADecision(ArgumentsAccessor said) {
        TermsRule rule = ALL.stream()
                .filter(each -> each.getClass().getSimpleName().equals(said.getString(0)))
                .findFirst()
                .orElseThrow();
        Terms terms = new Terms(
                said.getString(2) == null ? null : Kind.valueOf(text(said, 2)),
                said.getString(10),
                said.getString(3),
                said.getString(9),
                said.getInteger(4),
                Objects.requireNonNull(said.getInteger(5)),
                day(said.getString(6)),
                day(said.getString(7)),
                !text(said, 8).equals("no"),
                text(said, 8).equals("until review"));
        check(rule.judge(terms), said.getString(11), said.getString(12));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/home-rules/extensions.csv", numLinesToSkip = 1)
    void ofAnExtension(ArgumentsAccessor said) {
        Terms terms = new Terms(
                Kind.KINSHIP_HOUSEHOLD,
                null,
                said.getString(1),
                null,
                null,
                1,
                LocalDate.of(2026, 1, 5),
                day(said.getString(2)),
                text(said, 3).equals("yes"));
        Extension extension = new Extension(LocalDate.parse(text(said, 4)), day(said.getString(5)));
        check(new ExtensionRule().judge(terms, extension), said.getString(6), said.getString(7));
    }

    private static void check(Optional<Objection> objection, @Nullable String field, @Nullable String because) {
        assertThat(objection.map(Objection::field)).isEqualTo(Optional.ofNullable(field));
        objection.ifPresent(each -> assertThat(each.message()).contains(Objects.requireNonNull(because)));
    }

    private static String text(ArgumentsAccessor said, int column) {
        return Objects.requireNonNull(said.getString(column));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
