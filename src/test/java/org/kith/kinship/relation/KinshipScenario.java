package org.kith.kinship.relation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A row of scenarios.csv: what somebody is expected to be to somebody on a day, and why. */
record KinshipScenario(
        String family,
        String from,
        String to,
        LocalDate date,
        boolean former,
        List<ExpectedRelation> expected,
        String why) {
    private static final String NONE = "no known relationship";

    /** What makes a row one of its own: the direction in which it is asked does not. */
    record Question(String family, Set<String> people, LocalDate date, boolean former) {}

    static List<KinshipScenario> all() {
        return FamilyFiles.rows("scenarios.csv").stream()
                .map(KinshipScenario::of)
                .toList();
    }

    private static KinshipScenario of(NamedCsvRecord row) {
        String former = row.getField("former");
        if (!former.equals("yes") && !former.equals("no")) {
            throw new IllegalArgumentException("former has to be yes or no in " + row);
        }
        return new KinshipScenario(
                row.getField("family"),
                row.getField("from"),
                row.getField("to"),
                LocalDate.parse(row.getField("date")),
                former.equals("yes"),
                expected(row.getField("expected")),
                row.getField("why"));
    }

    private static List<ExpectedRelation> expected(String text) {
        if (text.equals(NONE)) {
            return List.of();
        }
        return Stream.of(text.split("; ", -1)).map(ExpectedRelation::parse).toList();
    }

    Question question() {
        return new Question(family, Set.copyOf(List.of(from, to)), date, former);
    }

    String label() {
        return expected.isEmpty() ? NONE : expected.getFirst().label();
    }

    @Override
    public String toString() {
        return "%s: what %s is to %s on %s%s".formatted(family, to, from, date, former ? "" : ", without former ties");
    }
}
