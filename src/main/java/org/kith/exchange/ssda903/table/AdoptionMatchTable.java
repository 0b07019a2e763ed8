package org.kith.exchange.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.kith.care.permanence.LegalStatusOfAdopters;
import org.kith.care.permanence.RecordPermanence.MatchRow;
import org.kith.care.permanence.SexOfAdopters;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** {@code ad1.csv}: matches of children who were adopted. */
final class AdoptionMatchTable implements FactTable {
    private static final Column<LocalDate> DECIDED = Column.of("DATE_INT", Form.DAY);
    private static final Column<LocalDate> MATCHED = Column.of("DATE_MATCH", Form.DAY);
    private static final Column<Boolean> FOSTER_CARERS = Column.of("FOSTER_CARE", Form.YES_NO);
    private static final Column<Integer> ADOPTERS = Column.of("NB_ADOPTR", Form.NUMBER);
    private static final Column<SexOfAdopters> SEX = Column.of("SEX_ADOPTR", Form.code(SexOfAdopters.class));
    private static final Column<LegalStatusOfAdopters> STATUS =
            Column.of("LS_ADOPTR", Form.code(LegalStatusOfAdopters.class));

    @Override
    public ReturnTable table() {
        return ReturnTable.AD1;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DECIDED, MATCHED, FOSTER_CARERS, ADOPTERS, SEX, STATUS);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(MATCHED);
    }

    @Override
    public When when() {
        return When.OF_ADOPTED;
    }

    @Override
    public List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows) {
        return verbs.permanence()
                .adoptionMatches(
                        tx,
                        provenance,
                        rows.stream()
                                .map(row -> new MatchRow(
                                        row.id(),
                                        row.childId(),
                                        row.get(DECIDED),
                                        row.get(MATCHED),
                                        row.get(FOSTER_CARERS),
                                        row.get(ADOPTERS),
                                        row.get(SEX),
                                        row.get(STATUS),
                                        row.unread(),
                                        null))
                                .toList());
    }

    @Override
    public String edge() {
        return "HAS_ADOPTION_MATCH";
    }

    @Override
    public void say(Row fact, SaidRow said) {
        said.say(DECIDED, fact.dateOrNull("decidedOn"))
                .say(MATCHED, fact.dateOrNull("matchedOn"))
                .say(FOSTER_CARERS, fact.flagOrNull("fosterCarers"))
                .say(ADOPTERS, fact.numberOrNull("adopters"))
                .say(SEX.name(), fact.textOrNull("sexOfAdopters"))
                .say(STATUS.name(), fact.textOrNull("legalStatusOfAdopters"));
    }
}
