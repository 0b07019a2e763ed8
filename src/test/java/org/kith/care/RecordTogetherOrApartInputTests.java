package org.kith.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.api.GlobalId;
import org.kith.api.RefusedException;

class RecordTogetherOrApartInputTests {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private static RecordTogetherOrApartInput input(
            List<String> children,
            List<TogetherOrApartReason> reasons,
            String rationale,
            @Nullable LocalDate reviewBy,
            @Nullable String source) {
        return new RecordTogetherOrApartInput(
                "key",
                children.stream().map(RecordTogetherOrApartInputTests::id).toList(),
                TogetherOrApart.APART,
                reasons,
                rationale,
                DAY,
                reviewBy,
                source,
                null,
                null);
    }

    private static String id(String key) {
        return new GlobalId("Person", key).toString();
    }

    private static List<String> refused(RecordTogetherOrApartInput input) {
        try {
            input.checked();
            return List.of();
        } catch (RefusedException e) {
            return e.errors().stream().map(each -> each.path().get(1)).toList();
        }
    }

    @Test
    void oneOfTwoChildrenWithAReasonIsTaken() {
        assertThat(refused(
                        input(List.of("b", "a"), List.of(TogetherOrApartReason.AGE_GAP), "x".repeat(2_000), DAY, null)))
                .isEmpty();
        assertThat(input(List.of("b", "a", "b"), List.of(), "Why", null, null).children())
                .containsExactly("a", "b");
    }

    @Test
    void eachFaultIsToldAtItsField() {
        assertThat(refused(input(List.of("a", "a"), List.of(), "x".repeat(2_001), DAY.minusDays(1), "x".repeat(501))))
                .containsExactly("childIds", "reasons", "rationale", "reviewBy", "source");
        assertThat(refused(input(
                        Stream.iterate(1, i -> i + 1)
                                .limit(13)
                                .map(i -> "c" + i)
                                .toList(),
                        List.of(TogetherOrApartReason.OTHER),
                        " ",
                        null,
                        null)))
                .containsExactly("childIds", "rationale");
    }

    @Test
    void aChildIsNamedByTheIdOfThePerson() {
        var input = new RecordTogetherOrApartInput(
                "key",
                List.of(new GlobalId("Team", "a").toString(), id("b")),
                TogetherOrApart.TOGETHER,
                List.of(TogetherOrApartReason.OTHER),
                "Why",
                DAY,
                null,
                null,
                null,
                null);
        assertThatThrownBy(input::checked).hasMessageContaining("Person");
    }
}
