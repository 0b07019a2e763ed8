package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.access.BreakGlassInput.ChildIdentifierInput;
import org.kith.api.GlobalId;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.graph.StoreException;
import org.kith.graph.TestKernel;

/** What breaking the glass leaves in the store, and which child it finds. */
class GlassStoreIT extends AccessStore {

    private static final String WHY = " She is alone and the door is open ";

    private final Thing worker = worker("practitioner");
    private final Thing mia = child();
    private final Scope scope = as(worker, "practitioner");

    private static BreakGlass glass(TestKernel store) {
        return new BreakGlass(new Grants(), new Alerts(), store.writes(), store.clock());
    }

    private static BreakGlassInput the(Thing child) {
        return new BreakGlassInput(
                Ids.next(), new GlobalId("Person", child.id()).toString(), null, "IMMEDIATE_HARM", WHY);
    }

    private static BreakGlassInput numbered(String system, String value, @Nullable String authority) {
        return new BreakGlassInput(Ids.next(), null, new ChildIdentifierInput(system, value, authority), "OTHER", WHY);
    }

    private String open(TestKernel store, Scope who, BreakGlassInput input) {
        return store.writes()
                .inTransaction(who, tx -> {
                    Change change = new Change(who, tx, TODAY);
                    String id = glass(store).open(change, input, "request-1");
                    assertThat(change.concerned()).hasSize(1);
                    return id;
                })
                .value();
    }

    private String open(BreakGlassInput input) {
        return open(STORE, scope, input);
    }

    /** The store's id of the child who is found. */
    private static String found(Scope who, BreakGlassInput input) {
        return inTransaction(who, tx -> BreakGlass.child(tx, who, input)).text("id");
    }

    private static void assertNotFound(Scope who, BreakGlassInput input) {
        assertThatThrownBy(() -> found(who, input)).hasMessage("NOT_FOUND at [input, " + input.naming() + "]");
    }

    private static Row only(String statement, String id) {
        List<Row> rows = store(statement, Map.of("id", id));
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @Test
    void itIsBrokenForADayByOneWorkerAndBroughtBeforeTheOfficer() {
        String id = open(the(mia));
        Row glass = only(
                "MATCH (w:Professional)-[:BROKE]->(g:BreakGlass {id: $id}) RETURN w.id AS worker, properties(g) AS values",
                id);
        assertThat(glass.text("worker")).isEqualTo(worker.id());
        Row values = glass.row("values");
        assertThat(values.text("professionalId")).isEqualTo(worker.id());
        assertThat(values.text("personId")).isEqualTo(mia.id());
        assertThat(values.instant("at")).isEqualTo(NOW);
        assertThat(values.instant("until")).isEqualTo(NOW.plusDays(1));
        assertThat(values.text("reason")).isEqualTo("IMMEDIATE_HARM");
        assertThat(values.text("explanation")).isEqualTo(WHY.strip());
        assertThat(values.text("requestId")).isEqualTo("request-1");

        Row grant = only(
                "MATCH (:BreakGlass {id: $id})-[g:MAY_SEE]->(c:Child) RETURN c.id AS child, g.level AS level,"
                        + " g.because AS because, g.grantee AS grantee, g.fromMin AS begins, g.toMax AS ends",
                id);
        assertThat(grant.text("child")).isEqualTo(mia.id());
        assertThat(grant.text("level")).isEqualTo("FULL");
        assertThat(grant.text("because")).isEqualTo("BREAK_GLASS");
        assertThat(grant.text("grantee")).isEqualTo(id);
        assertThat(grant.date("begins")).isEqualTo(TODAY);
        assertThat(grant.date("ends")).as("the hour stands at the glass").isEqualTo(TODAY.plusDays(2));

        Row alert = only("MATCH (a:AccessAlert {key: 'glass:' + $id}) RETURN properties(a) AS values", id)
                .row("values");
        assertThat(alert.text("kind")).isEqualTo("BREAK_GLASS");
        assertThat(alert.text("id")).isNotEqualTo(id);
        assertThat(alert.text("explanation")).isEqualTo(WHY.strip());
        assertThat(only("MATCH (e:Event {kind: 'ACCESS'}) WHERE $id IN e.ids RETURN size(e.ids) AS n", mia.id())
                        .number("n"))
                .as("those who listen are told")
                .isOne();
    }

    @Test
    void aDayLaterItIsClosedAndCanBeBrokenAnew() {
        String id = open(the(mia));
        String refused = "ALREADY_RECORDED at [input, personId]";
        assertThatThrownBy(() -> open(the(mia))).hasMessage(refused);
        TestKernel almost = at(NOW.plusHours(24).minusSeconds(1));
        assertThatThrownBy(() -> open(almost, scope, the(mia))).hasMessage(refused);
        assertThat(open(at(NOW.plusHours(24)), scope, the(mia))).isNotEqualTo(id);
    }

    @Test
    void whoSeesTheWholeRecordHasNothingToBreak() {
        grant(worker, mia);
        assertThatThrownBy(() -> open(the(mia))).hasMessage("ALREADY_RECORDED at [input, personId]");
        Thing other = child();
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        link(mother, "PARENT_OF", other);
        assertThat(open(the(other))).as("seen in part").isNotBlank();
    }

    @Test
    void aWorkerWhomTheStoreDoesNotKnowBreaksNothing() {
        Scope nobody = Scope.of(Ids.next(), Set.of("practitioner"), Set.of(), null, null);
        assertThatThrownBy(() -> open(STORE, nobody, the(mia))).hasMessage("NOT_FOUND at [input, personId]");
    }

    @Test
    void aRestrictedRecordAnAdultAndNobodyAreNotFound() {
        assertThat(found(scope, the(mia))).isEqualTo(mia.id());
        assertNotFound(scope, the(child("restrictedTo", List.of())));
        assertNotFound(scope, the(person()));
        assertNotFound(scope, the(new Thing("Person", Ids.next())));
        Thing listed = child("restrictedTo", List.of(worker.id()));
        assertThat(found(scope, the(listed))).isEqualTo(listed.id());
        var wrong = new BreakGlassInput(Ids.next(), the(mia).personId(), null, "OTHER", "no");
        assertThatThrownBy(() -> found(scope, wrong)).hasMessage("INVALID at [input, explanation]");
    }

    @Test
    void aNationalNumberFindsTheChildWhoHasItAndFirstWhomTheySeeAlready() {
        String value = Ids.next();
        number(mia, "NHS_NUMBER", value);
        assertThat(found(scope, numbered("NHS_NUMBER", " " + value, null))).isEqualTo(mia.id());
        assertNotFound(scope, numbered("UPN", value, null));
        number(child("restrictedTo", List.of()), "UPN", value);
        assertNotFound(scope, numbered("UPN", value, null));
        Thing second = child();
        grant(worker, second);
        number(second, "NHS_NUMBER", value);
        assertThat(found(scope, numbered("NHS_NUMBER", value, null))).isEqualTo(second.id());
    }

    @Test
    void aLocalIdIsOfTheAuthorityThatIsNamedOrElseTheirOwn() {
        Thing authority = make("Authority", "code", Ids.next());
        String code = only("MATCH (a:Authority {id: $id}) RETURN a.code AS code", authority.id())
                .text("code");
        String value = Ids.next();
        number(mia, "LOCAL_ID", value, "authorityId", authority.id());
        assertThat(found(scope, numbered("LOCAL_ID", value, code))).isEqualTo(mia.id());
        assertThat(found(scope, numbered("LOCAL_ID", value, new GlobalId("Authority", authority.id()).toString())))
                .isEqualTo(mia.id());
        Scope own = Scope.of(worker.id(), Set.of("practitioner"), Set.of(), authority.id(), null);
        assertThat(found(own, numbered("LOCAL_ID", value, null))).isEqualTo(mia.id());
        assertNotFound(scope, numbered("LOCAL_ID", value, null));
        assertNotFound(own, numbered("LOCAL_ID", value, "another"));

        Thing held = child("localId", Ids.next(), "authorityId", authority.id());
        String localId = only("MATCH (c:Child {id: $id}) RETURN c.localId AS id", held.id())
                .text("id");
        assertThat(found(scope, numbered("LOCAL_ID", localId, code))).isEqualTo(held.id());
        assertNotFound(scope, numbered("LOCAL_ID", localId, "another"));
        assertNotFound(own, numbered("NHS_NUMBER", localId, null));
    }

    private static void number(Thing child, String system, String value, Object... more) {
        String stored = system.equals("LOCAL_ID") ? value : value.toUpperCase(Locale.ROOT);
        Thing number = make("Identifier", "system", system, "value", stored, "supersededAt", NOW.plusYears(1));
        if (more.length > 0) {
            set(number, (String) more[0], more[1]);
        }
        link(child, "HAS_IDENTIFIER", number);
    }

    @Test
    void whatItAsksIsPlannedAheadInTheStore() {
        BreakGlass apart = glass(TestKernel.unreachable());
        assertThatThrownBy(() -> apart.planAhead(Scope.system("test"))).isInstanceOf(StoreException.class);
        glass(STORE).planAhead(Scope.system("test"));
    }
}
