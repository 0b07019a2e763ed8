package org.kith.care.permanence;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.api.Wanted;
import org.kith.care.ChildRecord;
import org.kith.care.fact.Asked;
import org.kith.care.permanence.PermanenceQueries.Wants;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Permanence on the child's record: one statement for all children of an answer, and a second where guardians are asked for. */
@Controller
class PermanenceController {

    private static final Map<String, PermanenceFact> FIELDS = Map.of(
            "previousPermanence", PermanenceFact.PREVIOUS,
            "adoptionDecisions", PermanenceFact.DECISION,
            "adoptionMatches", PermanenceFact.MATCH,
            "permanencePlans", PermanenceFact.PLAN);

    /** What a way to adoption rests on. */
    private static final Set<PermanenceFact> OF_JOURNEY = Set.of(PermanenceFact.DECISION, PermanenceFact.MATCH);

    private final PermanenceQueries queries;

    PermanenceController(PermanenceQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(Asked.class, Permanence.class).registerMappedBatchLoader(this::permanence);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<PreviousPermanence>> previousPermanence(
            ChildRecord record, DataLoader<Asked, Permanence> permanence, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), permanence, environment, Permanence.NONE, Permanence::previousPermanence);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<AdoptionDecision>> adoptionDecisions(
            ChildRecord record, DataLoader<Asked, Permanence> permanence, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), permanence, environment, Permanence.NONE, Permanence::adoptionDecisions);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<AdoptionMatch>> adoptionMatches(
            ChildRecord record, DataLoader<Asked, Permanence> permanence, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), permanence, environment, Permanence.NONE, Permanence::adoptionMatches);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<PermanencePlan>> permanencePlans(
            ChildRecord record, DataLoader<Asked, Permanence> permanence, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), permanence, environment, Permanence.NONE, Permanence::permanencePlans);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<? extends @Nullable AdoptionJourney> adoptionJourney(
            ChildRecord record, DataLoader<Asked, Permanence> permanence, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), permanence, environment, Permanence.NONE, Function.identity())
                .thenCompose(found -> CompletableFuture.completedFuture(found.adoptionJourney()));
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<SpecialGuardianship>> specialGuardianship(
            ChildRecord record, DataLoader<Asked, Permanence> permanence, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), permanence, environment, Permanence.NONE, Permanence::specialGuardianship);
    }

    private Mono<Map<Asked, Permanence>> permanence(Set<Asked> all, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wants wants = wants(Wanted.by(environment));
        return Mono.fromSupplier(() -> Asked.each(all, (at, ids) -> queries.permanence(scope, at, ids, wants)));
    }

    private static Wants wants(Wanted wanted) {
        boolean journey = wanted.has("adoptionJourney");
        List<String> kinds = FIELDS.entrySet().stream()
                .filter(each -> wanted.has(each.getKey()) || journey && OF_JOURNEY.contains(each.getValue()))
                .map(each -> each.getValue().label())
                .sorted()
                .toList();
        return new Wants(kinds, journey, wanted.has("specialGuardianship"));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher previousPermanenceNode(PermanenceQueries queries) {
            return NodeFetcher.of("PreviousPermanence", queries::previousPermanence);
        }

        @Bean
        NodeFetcher adoptionDecisionNode(PermanenceQueries queries) {
            return NodeFetcher.of("AdoptionDecision", queries::adoptionDecision);
        }

        @Bean
        NodeFetcher adoptionMatchNode(PermanenceQueries queries) {
            return NodeFetcher.of("AdoptionMatch", queries::adoptionMatch);
        }

        @Bean
        NodeFetcher permanencePlanNode(PermanenceQueries queries) {
            return NodeFetcher.of("PermanencePlan", queries::permanencePlan);
        }
    }
}
