package org.kith.workforce;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.audit.Access;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Which workers the record of access tells of. */
@Controller
class AccessWorkers {

    private final WorkforceQueries queries;

    AccessWorkers(WorkforceQueries queries) {
        this.queries = queries;
    }

    @BatchMapping(typeName = "Access", field = "professional")
    Map<Access, Professional> whoLooked(List<Access> looks, GraphQLContext context) {
        Scope scope = Objects.requireNonNull(context.<Scope>get(Scope.class));
        Parts parts = queries.workers(
                scope, looks.stream().map(Access::workerId).distinct().toList());
        Map<Access, Professional> workers = new HashMap<>();
        for (Access look : looks) {
            Row worker = parts.first("worker", look.workerId());
            if (worker != null) {
                workers.put(look, Professional.of(worker));
            }
        }
        return workers;
    }
}
