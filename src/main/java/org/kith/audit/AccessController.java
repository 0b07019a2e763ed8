package org.kith.audit;

import graphql.schema.DataFetchingEnvironment;
import org.kith.api.Connection;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What the privacy officer asks the record of access. */
@Controller
class AccessController {

    private final AccessQueries queries;

    AccessController(AccessQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    Connection<Access> whoLookedAt(
            @Argument String personId, Page page, Scope scope, DataFetchingEnvironment environment) {
        String id = GlobalId.parse(personId, "Person").key();
        return queries.whoLookedAt(scope, id, page, Wanted.below(environment).names());
    }

    @QueryMapping
    Connection<Access> whatDidTheyLookAt(
            @Argument String professionalId, Page page, Scope scope, DataFetchingEnvironment environment) {
        String id = GlobalId.parse(professionalId, "Professional").key();
        return queries.whatDidTheyLookAt(
                scope, id, page, Wanted.below(environment).names());
    }
}
