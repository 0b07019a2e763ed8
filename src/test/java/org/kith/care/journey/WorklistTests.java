package org.kith.care.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.api.ApiException;
import org.kith.api.Connection;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.care.duty.CareFacts;
import org.kith.care.duty.CareFacts.Missing;
import org.kith.care.duty.DutyKind;
import org.kith.care.duty.Leaving;
import org.kith.care.duty.Spell;
import org.kith.graph.BadCursorException;
import org.kith.person.Person;

/** The pages of a worklist. */
class WorklistTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 2);
    private static final WorklistFilter ALL = new WorklistFilter(null, null, null, null, null, null);

    /** Of each a review and a visit are due, and of the visit nobody knows when; of "a" two interviews on one day. */
    private final Map<String, CareFacts> facts = new HashMap<>(Map.of(
            "a", care(LocalDate.of(2025, 2, 3), missing(1), missing(2)),
            "b", care(LocalDate.of(2025, 5, 26)),
            "c", care(LocalDate.of(2025, 5, 26))));

    private static CareFacts care(LocalDate since, Missing... missing) {
        return new CareFacts(
                null,
                List.of(new Spell("V2", since, true, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(missing),
                null,
                List.of(since),
                Leaving.NONE,
                List.of());
    }

    private static Missing missing(int days) {
        return new Missing(LocalDate.of(2025, 5, 30).minusDays(days), LocalDate.of(2025, 5, 30), null);
    }

    private static Person child(String id) {
        return new Person(new GlobalId("Person", id), id, null, null, false, null, null, true, null);
    }

    private Connection<Duty> page(WorklistFilter filter, int first, @Nullable String after) {
        return Worklist.page(
                facts.keySet().stream().map(WorklistTests::child).toList(),
                facts,
                filter,
                new Page(first, after),
                TODAY,
                true);
    }

    private static List<String> told(Connection<Duty> page) {
        return page.nodes().stream()
                .map(duty -> duty.child().displayName() + " " + duty.kind() + " " + duty.dueOn())
                .toList();
    }

    @Test
    void soonestFirstThenByChildAndWhatHasNoDayLast() {
        Connection<Duty> all = page(ALL, 100, null);
        assertThat(told(all))
                .containsExactly(
                        "a REVIEW 2025-03-03",
                        "a RETURN_INTERVIEW 2025-06-02",
                        "a RETURN_INTERVIEW 2025-06-02",
                        "b REVIEW 2025-06-23",
                        "c REVIEW 2025-06-23",
                        "a VISIT null",
                        "b VISIT null",
                        "c VISIT null");
        assertThat(all.totalCount()).isEqualTo(8);
        assertThat(all.nodes().getFirst().daysOverdue()).isEqualTo(91);
    }

    @Test
    void pageByPageNothingIsLeftOutOrTwice() {
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            Connection<Duty> page = page(ALL, 3, after);
            page.nodes().forEach(duty -> read.add(duty.child().displayName() + duty.kind() + duty.restsOn()));
            after = page.pageInfo().hasNextPage() ? page.pageInfo().endCursor() : null;
        } while (after != null);
        assertThat(read).hasSize(8).doesNotHaveDuplicates();
    }

    /** A child who comes or goes between two pages moves nobody else. */
    @Test
    void thePageAfterStartsWhereTheLastEnded() {
        String after = page(ALL, 4, null).pageInfo().endCursor();
        facts.remove("a");
        facts.put("d", care(LocalDate.of(2025, 1, 6)));
        assertThat(told(page(ALL, 100, after)))
                .containsExactly("c REVIEW 2025-06-23", "b VISIT null", "c VISIT null", "d VISIT null");
    }

    @Test
    void filtersByKindAndDay() {
        assertThat(told(page(new WorklistFilter(List.of(DutyKind.REVIEW), null, null, null, null, null), 9, null)))
                .hasSize(3)
                .allMatch(each -> each.contains("REVIEW"));
        assertThat(told(page(new WorklistFilter(null, null, null, null, null, true), 9, null)))
                .containsExactly("a REVIEW 2025-03-03");
        assertThat(told(page(new WorklistFilter(null, null, null, LocalDate.of(2025, 6, 2), null, null), 9, null)))
                .containsExactly("a REVIEW 2025-03-03", "a VISIT null", "b VISIT null", "c VISIT null");
        assertThat(told(page(new WorklistFilter(List.of(DutyKind.REVIEW), null, null, null, 21, null), 9, null)))
                .hasSize(3);
        assertThat(told(page(new WorklistFilter(List.of(DutyKind.REVIEW), null, null, null, 20, null), 9, null)))
                .containsExactly("a REVIEW 2025-03-03");
    }

    @Test
    void whatIsOutOfRangeIsAnError() {
        assertThatThrownBy(() -> new WorklistFilter(null, null, null, null, -1, null).checked())
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("dueWithinDays");
        assertThat(new WorklistFilter(null, null, null, null, 366, null).checked())
                .isNotNull();
        assertThatThrownBy(() -> page(ALL, 3, "bm90aGluZw")).isInstanceOf(BadCursorException.class);
    }
}
