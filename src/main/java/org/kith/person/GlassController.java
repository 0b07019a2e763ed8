package org.kith.person;

import org.jspecify.annotations.Nullable;
import org.kith.access.BreakGlassPayload;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The child whose record was opened by breaking glass. */
@Controller
class GlassController {

    private final PersonQueries queries;

    GlassController(PersonQueries queries) {
        this.queries = queries;
    }

    @SchemaMapping(typeName = "BreakGlassPayload")
    @Nullable
    Person person(BreakGlassPayload payload, Scope scope) {
        String child = payload.childId();
        return child == null ? null : payload.recorded().read(scope, (after, glass) -> queries.person(after, child));
    }
}
