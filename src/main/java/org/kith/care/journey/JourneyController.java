package org.kith.care.journey;

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

/** What happened on a child's way through care, and what is due, on the child's record: one statement for all children of an answer. */
@Controller
class JourneyController {

    private static final Map<String, String> FIELDS = Map.of(
            "reviews", "Review",
            "visits", "Visit",
            "missingEpisodes", "MissingEpisode",
            "deprivationsOfLiberty", "DeprivationOfLiberty");

    /** What duties rest on. */
    private static final Set<String> OF_DUTIES = Set.of("Review", "Visit", "MissingEpisode");

    private final JourneyQueries queries;

    JourneyController(JourneyQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(Asked.class, Journey.class).registerMappedBatchLoader(this::journeys);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<Review>> reviews(
            ChildRecord record, DataLoader<Asked, Journey> journeys, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), journeys, environment, Journey.NONE, Journey::reviews);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<Visit>> visits(
            ChildRecord record, DataLoader<Asked, Journey> journeys, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), journeys, environment, Journey.NONE, Journey::visits);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<MissingEpisode>> missingEpisodes(
            ChildRecord record, DataLoader<Asked, Journey> journeys, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), journeys, environment, Journey.NONE, Journey::missingEpisodes);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<DeprivationOfLiberty>> deprivationsOfLiberty(
            ChildRecord record, DataLoader<Asked, Journey> journeys, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), journeys, environment, Journey.NONE, Journey::deprivationsOfLiberty);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<Duty>> duties(
            ChildRecord record, DataLoader<Asked, Journey> journeys, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), journeys, environment, Journey.NONE, Journey::duties);
    }

    private Mono<Map<Asked, Journey>> journeys(Set<Asked> all, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wanted wanted = Wanted.by(environment);
        return Mono.fromSupplier(() ->
                Asked.each(all, (at, ids) -> queries.journeys(scope, at, ids, kinds(wanted), wanted.has("duties"))));
    }

    private static List<String> kinds(Wanted wanted) {
        return FIELDS.entrySet().stream()
                .filter(each ->
                        wanted.has(each.getKey()) || wanted.has("duties") && OF_DUTIES.contains(each.getValue()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher reviewNode(JourneyQueries queries) {
            return NodeFetcher.of("Review", queries::review);
        }

        @Bean
        NodeFetcher visitNode(JourneyQueries queries) {
            return NodeFetcher.of("Visit", queries::visit);
        }

        @Bean
        NodeFetcher missingEpisodeNode(JourneyQueries queries) {
            return NodeFetcher.of("MissingEpisode", queries::missingEpisode);
        }

        @Bean
        NodeFetcher deprivationOfLibertyNode(JourneyQueries queries) {
            return NodeFetcher.of("DeprivationOfLiberty", queries::deprivationOfLiberty);
        }
    }
}
