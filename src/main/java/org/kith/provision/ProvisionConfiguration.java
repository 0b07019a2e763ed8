package org.kith.provision;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dataloader.BatchLoaderEnvironment;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.api.Wanted;
import org.kith.graph.Parts;
import org.kith.graph.Scope;
import org.kith.provision.HomeQueries.HomeOnDay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** What of this module can be found by its id, and what is loaded once for all homes of an answer. */
@Configuration(proxyBeanMethods = false)
class ProvisionConfiguration {

    private final HomeQueries homes;

    ProvisionConfiguration(HomeQueries homes, BatchLoaderRegistry loaders) {
        this.homes = homes;
        loaders.forTypePair(String.class, HomeDetail.class).registerMappedBatchLoader(this::details);
        loaders.forTypePair(HomeOnDay.class, Occupancy.class).registerMappedBatchLoader(this::occupancy);
    }

    private Mono<Map<String, HomeDetail>> details(Set<String> ids, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wanted wanted = Wanted.by(environment);
        return Mono.fromSupplier(() -> {
            Parts parts = homes.details(scope, ids, wanted.names());
            Map<String, HomeDetail> details = new HashMap<>();
            ids.forEach(id -> details.put(id, HomeDetail.of(id, parts)));
            return details;
        });
    }

    private Mono<Map<HomeOnDay, Occupancy>> occupancy(Set<HomeOnDay> asked, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        return Mono.fromSupplier(() -> homes.occupancy(scope, asked));
    }

    @Bean
    NodeFetcher settingNode(ProvisionQueries queries) {
        return NodeFetcher.of("Setting", queries::setting);
    }
}
