package org.kith.person;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** What of this module other answers can lead to. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    private final PersonQueries queries;

    PersonConfiguration(PersonQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(String.class, PersonDetail.class).registerMappedBatchLoader(this::details);
    }

    private Mono<Map<String, PersonDetail>> details(Set<String> ids, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wanted wanted = Wanted.by(environment);
        return Mono.fromSupplier(() -> {
            var detail = new PersonDetail(queries.details(scope, ids, wanted.names()));
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> detail));
        });
    }

    @Bean
    NodeFetcher householdNode() {
        return NodeFetcher.of("Household", queries::household);
    }

    @Bean
    NodeFetcher localityNode() {
        return NodeFetcher.of("Locality", queries::locality);
    }
}
