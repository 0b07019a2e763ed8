package org.kith.matching;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root that lays out where a child or a group might live. */
@Controller
class MatchingController {

    private final FindOptions options;

    MatchingController(FindOptions options) {
        this.options = options;
    }

    @QueryMapping
    @Nullable
    PlacementOptions placementOptions(
            @Argument PlacementSearch input, Scope scope, DataFetchingEnvironment environment) {
        return options.find(scope, input, Wanted.below(environment).names());
    }
}
