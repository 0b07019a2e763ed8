package org.kith.exchange.ssda903.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.ssda903.ReturnTable;
import org.kith.graph.Outcome;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.Tx;

/** A table of the return of which each row is a fact about a child. */
public interface FactTable {
    /** All of them, in the order in which they are recorded. */
    List<FactTable> ALL = List.of(
            new ReviewTable(),
            new MissingTable(),
            new UnaccompaniedTable(),
            new HealthTable(),
            new LeaverTable(),
            new AdoptionMatchTable(),
            new AdoptionDecisionTable(),
            new PreviousPermanenceTable(),
            new SocialWorkerTable(),
            new DeprivationTable());

    /** Which facts of a child belong to the return of a year. */
    enum When {
        /** Those that were so on a day of the year. */
        DURING,
        /** The one about that year. */
        OF_YEAR,
        /** All, where the return tells of the child. */
        OF_CHILD,
        /** All, where the child was adopted in the year. */
        OF_ADOPTED
    }

    /**
     * A row for the store.
     *
     * @param id of the fact
     * @param childId id of the child in the store
     * @param year the calendar year in which the return's year ends
     */
    record Told(String id, String childId, int year, FactRow row) {
        <T> @Nullable T get(Column<T> column) {
            return row.get(column);
        }

        List<String> unread() {
            return row.unread();
        }
    }

    ReturnTable table();

    /** Its columns, but those that say who the child is: CHILD, DOB and SEX. */
    List<Column<?>> columns();

    /** Those of them that name a row of a child. */
    List<Column<?>> key();

    /** Which of its facts the return of a year tells. */
    default When when() {
        return When.DURING;
    }

    /** Records rows; the children have a record of children's services already. */
    List<Outcome> record(Verbs verbs, Tx tx, Provenance provenance, List<Told> rows);

    /** The edge that leads from the child to the fact. */
    String edge();

    /** Whether the return tells of the fact. */
    default boolean isTold(Row fact) {
        return true;
    }

    /** What the columns say of a fact. */
    void say(Row fact, SaidRow said);
}
