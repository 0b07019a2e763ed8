package org.kith.access;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.AlertQueries.Opened;
import org.kith.api.Connection;
import org.kith.api.NodeFetcher;
import org.kith.api.Page;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who opens the record of a child who is not theirs, and who looks at that afterwards. */
@Controller
class AlertController {

    private final Recorder recorder;
    private final BreakGlass glass;
    private final ReviewAlert reviews;
    private final AlertQueries queries;

    AlertController(Recorder recorder, BreakGlass glass, ReviewAlert reviews, AlertQueries queries) {
        this.recorder = recorder;
        this.glass = glass;
        this.reviews = reviews;
        this.queries = queries;
    }

    @MutationMapping
    BreakGlassPayload breakGlass(@Argument BreakGlassInput input, Scope scope, DataFetchingEnvironment environment) {
        String requestId = environment.getExecutionId().toString();
        Recorded recorded = recorder.record(
                scope,
                "breakGlass",
                input,
                tx -> {
                    BreakGlass.child(tx, scope, input);
                    return List.of();
                },
                change -> glass.open(change, input, requestId));
        Opened opened = recorded.read(scope, queries::opened);
        return new BreakGlassPayload(
                recorded, opened == null ? null : opened.child(), opened == null ? null : opened.until());
    }

    @MutationMapping
    ReviewAlertPayload reviewAlert(@Argument ReviewAlertInput input, Scope scope) {
        Recorded recorded =
                recorder.record(scope, "reviewAlert", input, tx -> List.of(), change -> reviews.write(change, input));
        return ReviewAlertPayload.of(recorded, recorded.read(scope, queries::alert));
    }

    @QueryMapping
    Connection<AccessAlert> accessAlerts(
            @Argument @Nullable AlertState state,
            @Argument @Nullable AlertKind kind,
            Page page,
            Scope scope,
            DataFetchingEnvironment environment) {
        return queries.alerts(
                scope, state, kind, page, Wanted.below(environment).names());
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher alertNode(AlertQueries queries) {
            return NodeFetcher.of("AccessAlert", queries::alert);
        }
    }
}
