package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.kith.care.ReviewParticipation;
import org.kith.care.journey.RecordJourney.ReviewRow;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code reviews.csv}: reviews that were held. */
final class ReviewTable implements FactTable {
    private static final Column<LocalDate> REVIEW = Column.needed("REVIEW", Form.DAY);
    private static final Column<ReviewParticipation> CODE =
            Column.of("REVIEW_CODE", Form.code(ReviewParticipation.class));

    @Override
    public ReturnTable table() {
        return ReturnTable.REVIEWS;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(REVIEW, CODE);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(REVIEW);
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.journeys()
                .reviews(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new ReviewRow(
                                        row.id(),
                                        row.childId(),
                                        Objects.requireNonNull(row.get(REVIEW)),
                                        true,
                                        row.get(CODE),
                                        null,
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_REVIEW";
    }

    @Override
    public boolean isTold(Row fact) {
        return fact.flag("held");
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(REVIEW, fact.date("date")).say(CODE.name(), fact.textOrNull("participation"));
    }
}
