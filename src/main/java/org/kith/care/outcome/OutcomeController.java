package org.kith.care.outcome;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.api.Wanted;
import org.kith.care.ChildRecord;
import org.kith.care.fact.Asked;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** What the return asks beside episodes, on the child's record: one statement for all children of an answer. */
@Controller
class OutcomeController {

    private static final Map<String, String> FIELDS = Map.of(
            "unaccompaniedStatuses", "UnaccompaniedStatus",
            "socialWorkerEpisodes", "SocialWorkerEpisode",
            "healthOutcomes", "HealthOutcome",
            "careLeaverOutcomes", "CareLeaverOutcome");

    private final OutcomeQueries queries;

    OutcomeController(OutcomeQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(Asked.class, Outcomes.class).registerMappedBatchLoader(this::outcomes);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<UnaccompaniedStatus>> unaccompaniedStatuses(
            ChildRecord record, DataLoader<Asked, Outcomes> outcomes, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), outcomes, environment, Outcomes.NONE, Outcomes::unaccompaniedStatuses);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<SocialWorkerEpisode>> socialWorkerEpisodes(
            ChildRecord record, DataLoader<Asked, Outcomes> outcomes, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), outcomes, environment, Outcomes.NONE, Outcomes::socialWorkerEpisodes);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<HealthOutcome>> healthOutcomes(
            ChildRecord record, DataLoader<Asked, Outcomes> outcomes, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), outcomes, environment, Outcomes.NONE, Outcomes::healthOutcomes);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<CareLeaverOutcome>> careLeaverOutcomes(
            ChildRecord record, DataLoader<Asked, Outcomes> outcomes, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), outcomes, environment, Outcomes.NONE, Outcomes::careLeaverOutcomes);
    }

    private Mono<Map<Asked, Outcomes>> outcomes(Set<Asked> all, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wanted wanted = Wanted.by(environment);
        List<String> kinds = FIELDS.entrySet().stream()
                .filter(each -> wanted.has(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return Mono.fromSupplier(() -> Asked.each(all, (at, ids) -> queries.outcomes(scope, at, ids, kinds)));
    }

    @Configuration(proxyBeanMethods = false)
    static class OutcomeNodes {

        @Bean
        NodeFetcher unaccompaniedStatusNode(OutcomeQueries queries) {
            return NodeFetcher.of("UnaccompaniedStatus", queries::unaccompaniedStatus);
        }

        @Bean
        NodeFetcher socialWorkerEpisodeNode(OutcomeQueries queries) {
            return NodeFetcher.of("SocialWorkerEpisode", queries::socialWorkerEpisode);
        }

        @Bean
        NodeFetcher healthOutcomeNode(OutcomeQueries queries) {
            return NodeFetcher.of("HealthOutcome", queries::healthOutcome);
        }

        @Bean
        NodeFetcher careLeaverOutcomeNode(OutcomeQueries queries) {
            return NodeFetcher.of("CareLeaverOutcome", queries::careLeaverOutcome);
        }
    }
}
