package org.kith.care;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dataloader.BatchLoaderEnvironment;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.api.Wanted;
import org.kith.graph.Parts;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** What of this module other answers can lead to. */
@Configuration(proxyBeanMethods = false)
class CareConfiguration {

    private final CareQueries queries;

    CareConfiguration(CareQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(String.class, ChildRecord.class).registerMappedBatchLoader(this::records);
    }

    private Mono<Map<String, ChildRecord>> records(Set<String> ids, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wanted wanted = Wanted.by(environment);
        return Mono.fromSupplier(() -> {
            Parts parts = queries.childRecords(scope, ids, wanted.names());
            Map<String, ChildRecord> found = new HashMap<>();
            for (String id : ids) {
                ChildRecord record = ChildRecord.of(id, parts);
                if (record != null) {
                    found.put(id, record);
                }
            }
            return found;
        });
    }

    @Bean
    NodeFetcher placementNode() {
        return NodeFetcher.of("Placement", queries::placement);
    }

    @Bean
    NodeFetcher careEpisodeNode() {
        return NodeFetcher.of("CareEpisode", queries::episode);
    }
}
