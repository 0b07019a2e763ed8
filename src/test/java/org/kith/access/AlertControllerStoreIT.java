package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.ExecutionId;
import graphql.execution.MergedField;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.api.UserErrorCode;
import org.kith.api.Warning;
import org.kith.api.WarningCode;
import org.kith.graph.Ids;
import org.kith.graph.Scope;

/** Breaking the glass and what becomes of its alert, as the roots of the schema answer it. */
class AlertControllerStoreIT extends AccessStore {

    private final List<Object> told = new ArrayList<>();
    private final AlertQueries queries = new AlertQueries(STORE.reads());
    private final AlertController roots = new AlertController(
            new Recorder(STORE.writes(), STORE.clock(), told::add),
            new BreakGlass(new Grants(), new Alerts(), STORE.writes(), STORE.clock()),
            new ReviewAlert(STORE.clock()),
            queries);

    private final Thing worker = worker("practitioner");
    private final Scope scope = as(worker, "practitioner");
    private final Scope officer = as(worker("privacy-officer"), "privacy-officer");
    private final Thing mia = child();

    /** A field that is being fetched, in a request of this id. */
    private static DataFetchingEnvironment fetching(String document) {
        Field field = (Field) new Parser()
                .parseDocument(document)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getSelectionSet()
                .getSelections()
                .getFirst();
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .executionId(ExecutionId.from("request-7"))
                .mergedField(MergedField.newMergedField(field).build())
                .fragmentsByName(Map.of())
                .build();
    }

    private static BreakGlassInput input(Thing child) {
        String id = new GlobalId("Person", child.id()).toString();
        return new BreakGlassInput(Ids.next(), id, null, "MISSING_CHILD", "She has not come home from school");
    }

    private BreakGlassPayload breakGlass(BreakGlassInput input) {
        return roots.breakGlass(input, scope, fetching("{ breakGlass { until } }"));
    }

    private AccessAlert alert() {
        String id = store("MATCH (a:AccessAlert {personId: $id}) RETURN a.id AS id", Map.of("id", mia.id()))
                .getFirst()
                .text("id");
        return Objects.requireNonNull(queries.alert(officer, id));
    }

    @Test
    void whoBreaksItIsToldWhomItOpensUntilWhen() {
        BreakGlassInput input = input(mia);
        BreakGlassPayload payload = breakGlass(input);
        assertThat(payload.userErrors()).isEmpty();
        assertThat(payload.warnings()).isEmpty();
        assertThat(payload.bookmark()).isNotBlank();
        assertThat(payload.childId()).isEqualTo(mia.id());
        assertThat(payload.until()).isEqualTo(NOW.plusDays(1));
        assertThat(alert().requestId()).isEqualTo("request-7");
        assertThat(((PeopleChanged) told.getFirst()).people()).containsExactly(mia.id());
        assertThat(breakGlass(input).until()).as("a replay").isEqualTo(payload.until());

        set(mia, "restrictedTo", List.of());
        BreakGlassPayload refused = breakGlass(input);
        assertThat(refused.userErrors())
                .as("a replay is authorised again")
                .extracting(error -> error.code())
                .containsExactly(UserErrorCode.NOT_FOUND);
        assertThat(refused.childId()).isNull();
        assertThat(refused.until()).isNull();
        assertThat(refused.bookmark()).isNull();
    }

    @Test
    void anOfficerReviewsItAndReadsTheQueue() {
        breakGlass(input(mia));
        AccessAlert alert = alert();
        var input = new ReviewAlertInput(Ids.next(), alert.id().toString(), "APPROPRIATE", "Rang the school", null);
        ReviewAlertPayload payload = roots.reviewAlert(input, officer);
        assertThat(payload.userErrors()).isEmpty();
        AccessAlert reviewed = Objects.requireNonNull(payload.alert());
        assertThat(reviewed.id()).isEqualTo(alert.id());
        assertThat(reviewed.state()).isEqualTo(AlertState.REVIEWED);
        assertThat(payload.bookmark()).isNotBlank();

        var queue = roots.accessAlerts(
                AlertState.REVIEWED,
                AlertKind.BREAK_GLASS,
                new Page(100, null),
                officer,
                fetching("{ accessAlerts { totalCount nodes { id } } }"));
        assertThat(queue.nodes()).allSatisfy(each -> assertThat(each.kind()).isEqualTo(AlertKind.BREAK_GLASS));
        assertThat(queue.totalCount()).isPositive();
        assertThat(roots.accessAlerts(
                                null,
                                null,
                                new Page(1, null),
                                as(new Thing("Professional", "nobody"), "privacy-officer"),
                                fetching("{ accessAlerts { nodes { id } } }"))
                        .nodes())
                .isEmpty();
    }

    @Test
    void whatIsToBeLookedAtAgainIsTold() {
        Warning warning = Warning.at("personId", WarningCode.UNUSUAL, "Look again");
        var recorded = new Recorded("glass", List.of(), List.of(warning), "FB:kcwQ");
        assertThat(new BreakGlassPayload(recorded, mia.id(), NOW).warnings()).containsExactly(warning);
        assertThat(ReviewAlertPayload.of(recorded, null).warnings()).containsExactly(warning);
    }

    @Test
    void permissionsAndRolesAreWrittenAsTokensWriteThem() {
        assertThat(Permission.CLAIMS).isEqualTo(Set.of("confidential-address", "extra-familial-harm", "allegations"));
        assertThat(Permission.CONFIDENTIAL_ADDRESS.claim()).isEqualTo("confidential-address");
    }
}
