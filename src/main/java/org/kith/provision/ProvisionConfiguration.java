package org.kith.provision;

import java.util.List;
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
        loaders.forTypePair(HomeAt.class, HomeDetail.class).registerMappedBatchLoader(this::details);
        loaders.<HomeAt, List<Setting.Approval>>forName("approvals").registerMappedBatchLoader(this::approvals);
        loaders.forTypePair(HomeOnDay.class, Occupancy.class).registerMappedBatchLoader(this::occupancy);
    }

    private Mono<Map<HomeAt, HomeDetail>> details(Set<HomeAt> asked, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        Wanted wanted = Wanted.by(environment);
        return Mono.fromSupplier(() -> HomeAt.each(asked, (at, ids) -> {
            Parts parts = homes.details(scope, at, ids, wanted.names());
            return home -> HomeDetail.of(home, parts);
        }));
    }

    private Mono<Map<HomeAt, List<Setting.Approval>>> approvals(Set<HomeAt> asked, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        return Mono.fromSupplier(() -> HomeAt.each(asked, (at, ids) -> {
            Parts parts = homes.approvals(scope, at, ids);
            return home -> parts.of("approval", home.id()).stream()
                    .map(row -> Setting.Approval.of(home, row))
                    .toList();
        }));
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
