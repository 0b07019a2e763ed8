package org.kith.workforce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Grant;
import org.kith.access.Grant.Because;
import org.kith.access.Grant.Grantee;
import org.kith.access.Grants;
import org.kith.api.PartialDate;
import org.kith.graph.EdgeFact;
import org.kith.graph.FactKey;
import org.kith.graph.Moment;
import org.kith.graph.Outbox;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.RecordEdges;
import org.kith.graph.Row;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.springframework.stereotype.Component;

/** Records which team holds a child's case, and what that lets the team see, together. */
@Component
public class RecordTeamCases {
    private static final RecordEdges HOLDS = RecordEdges.between("Team", List.of("HOLDS"), "Child");

    /**
     * Cases that another team is still believed to hold when this one takes over. Starts from the child's id; a row or two a child.
     */
    private static final String HELD_BY_OTHERS = """
            UNWIND $rows AS row
            MATCH (team:Team)-[held:HOLDS]->(:Child {id: row.child})
            WHERE held.source = row.source AND team.id <> row.team
              AND %s AND held.fromMin <= row.from AND held.toMax > row.from
            RETURN row.i AS i, team.id AS team, held.key AS key, held.version AS version, held.validFrom AS validFrom
            """.formatted(Moment.last("held"));

    /**
     * A team's time with a case.
     *
     * @param fact names the fact at its source: this child held by this team
     */
    public record CaseRow(String fact, String teamId, String childId, ValidTime time) {}

    private final Grants grants;

    RecordTeamCases(Grants grants) {
        this.grants = grants;
    }

    /** Records who holds the cases. Where the same source said that another team holds one, that ends when this team begins. */
    public List<Outcome> cases(Tx tx, Provenance provenance, List<CaseRow> rows) {
        List<Outcome> outcomes = record(tx, provenance, rows);
        List<CaseRow> taken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i).written()) {
                taken.add(rows.get(i));
            }
        }
        if (!taken.isEmpty()) {
            record(tx, provenance, ended(tx, provenance, taken));
        }
        return outcomes;
    }

    private List<Outcome> record(Tx tx, Provenance provenance, List<CaseRow> rows) {
        List<Outcome> outcomes = HOLDS.record(
                tx, provenance, rows.stream().map(RecordTeamCases::fact).toList());
        Map<String, Grant> granted = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (outcomes.get(i).written()) {
                granted.put(rows.get(i).fact(), grant(rows.get(i)));
            }
        }
        grants.grant(tx, List.copyOf(granted.values()));
        Outbox.tell(tx, Outbox.Kind.ACCESS, outcomes, rows, row -> List.of(row.childId()));
        return outcomes;
    }

    private static List<CaseRow> ended(Tx tx, Provenance provenance, List<CaseRow> taken) {
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            parameters.add(Map.of(
                    "i",
                    i,
                    "child",
                    taken.get(i).childId(),
                    "team",
                    taken.get(i).teamId(),
                    "from",
                    taken.get(i).time().fromMin(),
                    "source",
                    provenance.source()));
        }
        return tx.run(HELD_BY_OTHERS, Map.of("rows", parameters)).stream()
                .map(row -> ended(row, taken.get(row.number("i"))))
                .toList();
    }

    private static CaseRow ended(Row held, CaseRow next) {
        return new CaseRow(
                FactKey.in(held).fact(),
                held.text("team"),
                next.childId(),
                PartialDate.between(
                        date(held.textOrNull("validFrom")),
                        PartialDate.of(next.time().fromMin())));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private static Grant grant(CaseRow row) {
        return new Grant(
                row.fact(),
                new Grantee(Grantee.Kind.TEAM, row.teamId()),
                row.childId(),
                Because.TEAM,
                row.time().fromMin(),
                row.time().toMax());
    }

    private static EdgeFact fact(CaseRow row) {
        return new EdgeFact(row.fact(), null, "HOLDS", row.teamId(), row.childId(), Map.of(), row.time(), null);
    }
}
