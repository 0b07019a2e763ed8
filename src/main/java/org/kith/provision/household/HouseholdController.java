package org.kith.provision.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.api.Loaded;
import org.kith.graph.Scope;
import org.kith.provision.Setting;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Who lives in a home beside the children placed there, loaded once for all homes of an answer. */
@Controller
class HouseholdController {

    private final HouseholdQueries queries;
    private final Clock clock;

    HouseholdController(HouseholdQueries queries, Clock clock, BatchLoaderRegistry loaders) {
        this.queries = queries;
        this.clock = clock;
        loaders.<HomeOnDay, List<HomeMember>>forName("household").registerMappedBatchLoader(this::households);
    }

    private Mono<Map<HomeOnDay, List<HomeMember>>> households(
            Set<HomeOnDay> asked, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        return Mono.fromSupplier(() -> queries.households(scope, asked));
    }

    @SchemaMapping
    CompletableFuture<List<HomeMember>> household(
            Setting setting, @Argument @Nullable LocalDate on, DataLoader<HomeOnDay, List<HomeMember>> household) {
        return household.load(new HomeOnDay(setting.id().key(), on == null ? LocalDate.now(clock) : on));
    }
}
