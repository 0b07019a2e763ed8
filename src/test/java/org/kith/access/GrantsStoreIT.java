package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.access.Grant.Because;
import org.kith.access.Grant.Grantee;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;

/** Grants in the store: who may look at a child now, and why. */
class GrantsStoreIT extends AccessStore {

    private final Grants grants = new Grants();
    private final Thing mia = child();
    private final Thing worker = worker("practitioner");

    /** Of a person: {@code grantee because level}, in order. */
    private static List<String> granted(Thing person) {
        return of(person).stream()
                .map(row -> row.text("grantee") + " " + row.text("because") + " " + row.text("level"))
                .sorted()
                .toList();
    }

    private static List<Row> of(Thing person) {
        return store(
                        "MATCH (:Person {id: $id})<-[grant:MAY_SEE]-() RETURN properties(grant) AS grant",
                        Map.of("id", person.id()))
                .stream()
                .map(row -> row.row("grant"))
                .toList();
    }

    private static Grant to(Grantee.Kind kind, Thing grantee, Thing child, String key) {
        return new Grant(
                key, new Grantee(kind, grantee.id()), child.id(), Because.ALLOCATION, TODAY, ValidTime.OPEN_END);
    }

    @ParameterizedTest
    @EnumSource(Grantee.Kind.class)
    void eachKindOfGranteeIsNamedAsThePolicyNamesIt(Grantee.Kind kind) {
        Thing grantee = make(kind.label());
        String text = switch (kind) {
            case REVIEWER -> "review:" + grantee.id();
            case AUTHORITY -> "duty:" + grantee.id();
            case PROFESSIONAL, TEAM, BREAK_GLASS -> grantee.id();
        };
        assertThat(new Grantee(kind, grantee.id()).text()).isEqualTo(text);
        write(tx -> grants.grant(tx, List.of(to(kind, grantee, mia, Ids.next()))));
        assertThat(granted(mia)).containsExactly(text + " ALLOCATION FULL");
    }

    @Test
    void saidAgainItMovesItsEndAndTakenAwayItIsGone() {
        String key = Ids.next();
        Grant open = to(Grantee.Kind.PROFESSIONAL, worker, mia, key);
        Grant other = to(Grantee.Kind.PROFESSIONAL, worker, mia, Ids.next());
        Grant ended = new Grant(key, open.grantee(), mia.id(), Because.ALLOCATION, TODAY, TOMORROW);
        write(tx -> grants.grant(tx, List.of(open, other)));
        write(tx -> grants.grant(tx, List.of(ended)));
        assertThat(of(mia))
                .extracting(row -> row.date("toMax"))
                .containsExactlyInAnyOrder(TOMORROW, ValidTime.OPEN_END);
        write(tx -> grants.revoke(tx, List.of(key)));
        assertThat(of(mia)).extracting(row -> row.text("key")).containsExactly(other.key());
        assertThat(of(mia).getFirst().date("fromMin")).isEqualTo(TODAY);
    }

    @Test
    void nothingIsAskedOfTheStoreAboutNothing() {
        grants.grant(AccessStore::unasked, List.of());
        grants.revoke(AccessStore::unasked, List.of());
        grants.revokeNew(AccessStore::unasked, List.of(), TODAY);
        new Alerts().dutyUse(AccessStore::unasked, List.of());
    }

    @Test
    void whoeverOpensARecordSeesItWithTheirTeamsUntilSomebodyIsAllocated() {
        Thing team = make("Team");
        link(worker, "MEMBER_OF", team, "fromMin", TODAY);
        link(worker, "MANAGES", make("Team"), "toMax", TODAY);
        write(tx -> grants.grantNewChild(tx, worker.id(), mia.id(), TODAY));
        assertThat(granted(mia))
                .containsExactlyInAnyOrder(worker.id() + " NEW_CHILD FULL", team.id() + " NEW_CHILD FULL");
        assertThat(of(mia)).extracting(row -> row.date("toMax")).containsOnly(ValidTime.OPEN_END);

        write(tx -> grants.revokeNew(tx, List.of(mia.id()), TODAY));
        assertThat(of(mia)).as("nobody is allocated").hasSize(2);
        Thing allocated = worker("practitioner");
        write(tx -> grants.grant(tx, List.of(to(Grantee.Kind.PROFESSIONAL, allocated, mia, Ids.next()))));
        write(tx -> grants.revokeNew(tx, List.of(mia.id()), TODAY.minusDays(1)));
        assertThat(of(mia)).as("not yet").hasSize(3);
        write(tx -> grants.revokeNew(tx, List.of(mia.id()), TODAY));
        assertThat(granted(mia)).containsExactly(allocated.id() + " ALLOCATION FULL");
    }

    @Test
    void whoeverRecordsAPersonSeesThemForThirtyDays() {
        Thing uncle = person();
        write(tx -> grants.grantNewPerson(tx, worker.id(), uncle.id(), TODAY));
        assertThat(granted(uncle)).containsExactly(worker.id() + " NEW_PERSON RECORDED");
        assertThat(of(uncle).getFirst().date("fromMin")).isEqualTo(TODAY);
        assertThat(of(uncle).getFirst().date("toMax")).isEqualTo(TODAY.plusDays(30));
        write(tx -> grants.revokeNewPerson(tx, uncle.id()));
        assertThat(of(uncle)).isEmpty();
    }

    @Test
    void aDisclosureCaseOpensItsRecordsUntilItIsClosed() {
        Thing matter = make("DisclosureCase");
        Thing birth = person();
        Thing other = person();
        ValidTime time = new ValidTime(null, null, TODAY, TOMORROW);
        write(tx -> grants.grantCase(tx, matter.id(), List.of(birth.id(), other.id()), time));
        assertThat(granted(birth)).containsExactly(matter.id() + " DISCLOSURE FULL");
        assertThat(of(other).getFirst().date("fromMin")).isEqualTo(TODAY);
        assertThat(of(other).getFirst().date("toMax")).isEqualTo(TOMORROW);
        assertThat(STORE.writes()
                        .inTransaction(tx -> grants.revokeCase(tx, matter.id()))
                        .value())
                .containsExactlyInAnyOrder(birth.id(), other.id());
        assertThat(of(birth)).isEmpty();
        assertThat(of(other)).isEmpty();
    }
}
