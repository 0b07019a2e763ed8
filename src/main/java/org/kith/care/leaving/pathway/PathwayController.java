package org.kith.care.leaving.pathway;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.api.UserError;
import org.kith.api.Warning;
import org.kith.care.ChildRecord;
import org.kith.care.fact.Asked;
import org.kith.care.fact.FactWriter;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Pathway plans: on the record of the young person, by one statement for all of an answer, and recorded one at a time. */
@Controller
class PathwayController {

    private final FactWriter writer;
    private final RecordPathwayPlans plans;
    private final PathwayQueries queries;

    PathwayController(
            FactWriter writer, RecordPathwayPlans plans, PathwayQueries queries, BatchLoaderRegistry loaders) {
        this.writer = writer;
        this.plans = plans;
        this.queries = queries;
        loaders.forTypePair(Asked.class, PathwayPlans.class).registerMappedBatchLoader(this::load);
    }

    record OfPathwayPlan(
            @Nullable PathwayPlan pathwayPlan,
            List<UserError> userErrors,
            List<Warning> warnings,
            @Nullable String bookmark) {}

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<PathwayPlan>> pathwayPlans(
            ChildRecord record, DataLoader<Asked, PathwayPlans> plans, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), plans, environment, PathwayPlans.NONE, PathwayPlans::plans);
    }

    private Mono<Map<Asked, PathwayPlans>> load(Set<Asked> all, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        return Mono.fromSupplier(() -> Asked.each(all, (at, ids) -> queries.plans(scope, at, ids)));
    }

    @MutationMapping
    OfPathwayPlan recordPathwayPlan(@Argument RecordPathwayPlanInput input, Scope scope) {
        Recorded done = writer.record(
                scope,
                "recordPathwayPlan",
                input,
                input::remarks,
                (change, id, before) ->
                        plans.record(change.tx(), change.provenance(input.source()), List.of(input.row(id))));
        return new OfPathwayPlan(done.read(scope, queries::plan), done.userErrors(), done.warnings(), done.bookmark());
    }

    @Configuration(proxyBeanMethods = false)
    static class PathwayNodes {

        @Bean
        NodeFetcher pathwayPlanNode(PathwayQueries queries) {
            return NodeFetcher.of("PathwayPlan", queries::plan);
        }
    }
}
