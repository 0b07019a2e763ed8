package org.kith.workforce;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.kith.access.AccessAlert;
import org.kith.access.AlertReview;
import org.kith.audit.Access;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.Comparison;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The workers whom alerts and the record of access are about, those who reviewed alerts, and those who asked duty to compare. */
@Controller
class AlertWorkers {

    private final WorkforceQueries queries;

    AlertWorkers(WorkforceQueries queries) {
        this.queries = queries;
    }

    @BatchMapping(typeName = "AccessAlert", field = "professional")
    Map<AccessAlert, Professional> lookers(List<AccessAlert> alerts, GraphQLContext context) {
        return workers(alerts, AccessAlert::workerId, context);
    }

    @BatchMapping(typeName = "AlertReview", field = "professional")
    Map<AlertReview, Professional> reviewers(List<AlertReview> reviews, GraphQLContext context) {
        return workers(reviews, AlertReview::reviewerId, context);
    }

    @BatchMapping(typeName = "Comparison", field = "professional")
    Map<Comparison, Professional> askers(List<Comparison> comparisons, GraphQLContext context) {
        return workers(comparisons, Comparison::askerId, context);
    }

    @BatchMapping(typeName = "Access", field = "professional")
    Map<Access, Professional> whoLooked(List<Access> looks, GraphQLContext context) {
        return workers(looks, Access::workerId, context);
    }

    private <T> Map<T, Professional> workers(List<T> of, Function<T, String> worker, GraphQLContext context) {
        Scope scope = Objects.requireNonNull(context.<Scope>get(Scope.class));
        Parts parts = queries.workers(scope, of.stream().map(worker).distinct().toList());
        Map<T, Professional> workers = new HashMap<>();
        for (T each : of) {
            Row row = parts.first("worker", worker.apply(each));
            if (row != null) {
                workers.put(each, Professional.of(row));
            }
        }
        return workers;
    }
}
