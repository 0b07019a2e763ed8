package org.kith.care.journey;

import graphql.schema.DataFetchingEnvironment;
import org.kith.api.Page;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root {@code worklist}. */
@Controller
class WorklistController {

    private final WorklistQueries queries;

    WorklistController(WorklistQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    DutyConnection worklist(
            @Argument WorklistFilter filter, Page page, Scope scope, DataFetchingEnvironment environment) {
        return queries.worklist(
                scope, filter.checked(), page, Wanted.below(environment).has("totalCount"));
    }
}
