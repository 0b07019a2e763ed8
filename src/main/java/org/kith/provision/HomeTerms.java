package org.kith.provision;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;
import org.kith.provision.rule.HomeOnADay.Approval;
import org.kith.provision.rule.HomeOnADay.Exemption;
import org.kith.provision.rule.HomeOnADay.Registration;
import org.kith.provision.rule.Span;

/** What the rules of a placement know of a home's approvals, registrations and exemptions, from the rows of a statement that has read them. */
public final class HomeTerms {

    private HomeTerms() {}

    /** @param named whom the approval names, of those in its row */
    public static Approval approval(Row row, UnaryOperator<Set<String>> named) {
        return new Approval(
                Objects.requireNonNullElse(row.textOrNull("category"), "GENERAL"),
                row.numberOrNull("maxChildren"),
                row.numberOrNull("minAge"),
                row.numberOrNull("maxAge"),
                Set.copyOf(row.texts("kinds")),
                named.apply(Set.copyOf(row.texts("children"))),
                Boolean.TRUE.equals(row.flagOrNull("extended")),
                Boolean.TRUE.equals(row.flagOrNull("untilReview")),
                span(row));
    }

    /**
     * Registrations of a home. Where none is recorded, what a bundle or a return says of the home counts: its number, and its beds.
     *
     * @param home with {@code urn} and {@code beds}
     */
    public static List<Registration> registrations(Row home, List<Row> rows) {
        Integer beds = home.numberOrNull("beds");
        if (rows.isEmpty() && home.has("urn")) {
            return List.of(new Registration(home.text("urn"), beds, null, null, Span.ALWAYS));
        }
        return rows.stream().map(row -> registration(row, beds)).toList();
    }

    public static Exemption exemption(Row row) {
        return new Exemption(Set.copyOf(row.texts("children")), span(row));
    }

    /** The days of a row, from {@code fromMin} to {@code toMax}. */
    public static Span span(Row row) {
        return new Span(row.date("fromMin"), row.date("toMax"));
    }

    private static Registration registration(Row row, @Nullable Integer bedsOfHome) {
        Integer beds = row.numberOrNull("beds");
        return new Registration(
                row.textOrNull("urn"),
                beds == null ? bedsOfHome : beds,
                row.numberOrNull("minAge"),
                row.numberOrNull("maxAge"),
                span(row));
    }
}
