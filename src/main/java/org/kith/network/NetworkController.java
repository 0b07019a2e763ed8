package org.kith.network;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.kith.kinship.TieKind;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root {@code familyNetwork}. */
@Controller
class NetworkController {

    private final NetworkQueries queries;

    NetworkController(NetworkQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    @Nullable
    NetworkView familyNetwork(
            @Argument String personId,
            @Argument int hops,
            @Argument @Nullable List<TieKind> via,
            @Argument boolean includeFormer,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            Scope scope,
            DataFetchingEnvironment environment) {
        var question = new NetworkQuestion(
                GlobalId.parse(personId, "Person").key(),
                hops,
                via == null ? List.of(TieKind.values()) : via,
                includeFormer,
                asOf,
                knownAt);
        return queries.familyNetwork(scope, question, Wanted.below(environment).names());
    }
}
