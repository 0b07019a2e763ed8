package org.kith.involvement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.BatchLoaderEnvironment;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** What of this module other answers can lead to. */
@Configuration(proxyBeanMethods = false)
class InvolvementConfiguration {

    private final InvolvementQueries queries;

    InvolvementConfiguration(InvolvementQueries queries, BatchLoaderRegistry loaders) {
        this.queries = queries;
        loaders.forTypePair(String.class, Involvement.class).registerMappedBatchLoader(this::involvements);
        loaders.forTypePair(String.class, InvolvementsOfPerson.class).registerMappedBatchLoader(this::ofPeople);
    }

    private Mono<Map<String, Involvement>> involvements(Set<String> ids, BatchLoaderEnvironment environment) {
        return Mono.fromSupplier(() -> {
            Parts parts = queries.involvements(Loaded.scope(environment), ids);
            Map<String, Involvement> found = new HashMap<>();
            for (String id : ids) {
                Involvement involvement = Involvement.of(id, parts);
                if (involvement != null) {
                    found.put(id, involvement);
                }
            }
            return found;
        });
    }

    private Mono<Map<String, InvolvementsOfPerson>> ofPeople(Set<String> ids, BatchLoaderEnvironment environment) {
        return Mono.fromSupplier(() -> {
            Parts parts = queries.involvementsOfPeople(Loaded.scope(environment), ids);
            return ids.stream().collect(Collectors.toMap(Function.identity(), id -> ofPerson(id, parts)));
        });
    }

    private static InvolvementsOfPerson ofPerson(String id, Parts parts) {
        List<Row> theirs = parts.of("of", id);
        return new InvolvementsOfPerson(theirs.stream()
                .map(row -> Objects.requireNonNull(Involvement.of(row.text("id"), parts)))
                .toList());
    }

    @Bean
    NodeFetcher involvementNode() {
        return NodeFetcher.of("Involvement", queries::involvement);
    }
}
