package org.kith.care.arrangement;

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

/** What is arranged beyond placements, on the child's record: one statement for all children of an answer. */
@Controller
class ArrangementController {

    private static final Map<String, String> FIELDS =
            Map.of("stayingPut", "StayingPut", "shortBreakAgreements", "ShortBreakAgreement");

    private final ArrangementQueries queries;

    ArrangementController(ArrangementQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(Asked.class, Arrangements.class).registerMappedBatchLoader(this::arrangements);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<StayingPut>> stayingPut(
            ChildRecord record, DataLoader<Asked, Arrangements> arrangements, DataFetchingEnvironment environment) {
        return Asked.load(record.childId(), arrangements, environment, Arrangements.NONE, Arrangements::stayingPut);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<ShortBreakAgreement>> shortBreakAgreements(
            ChildRecord record, DataLoader<Asked, Arrangements> arrangements, DataFetchingEnvironment environment) {
        return Asked.load(
                record.childId(), arrangements, environment, Arrangements.NONE, Arrangements::shortBreakAgreements);
    }

    private Mono<Map<Asked, Arrangements>> arrangements(Set<Asked> all, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wanted wanted = Wanted.by(environment);
        List<String> kinds = FIELDS.entrySet().stream()
                .filter(each -> wanted.has(each.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
        return Mono.fromSupplier(() -> Asked.each(all, (at, ids) -> queries.arrangements(scope, at, ids, kinds)));
    }

    @Configuration(proxyBeanMethods = false)
    static class ArrangementNodes {

        @Bean
        NodeFetcher stayingPutNode(ArrangementQueries queries) {
            return NodeFetcher.of("StayingPut", queries::stayingPut);
        }

        @Bean
        NodeFetcher shortBreakAgreementNode(ArrangementQueries queries) {
            return NodeFetcher.of("ShortBreakAgreement", queries::shortBreakAgreement);
        }
    }
}
