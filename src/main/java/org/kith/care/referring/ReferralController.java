package org.kith.care.referring;

import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.Connection;
import org.kith.api.Loaded;
import org.kith.api.NodeFetcher;
import org.kith.api.Page;
import org.kith.care.ChildRecord;
import org.kith.care.fact.Asked;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Referrals for a placement: of a child, open ones, and the mutations. */
@Controller
class ReferralController {

    /** The referrals of a child at one moment, newest first. */
    record Found(List<PlacementReferral> referrals) {}

    private final ReferralQueries queries;
    private final ReferralWriter writer;

    ReferralController(ReferralQueries queries, ReferralWriter writer, BatchLoaderRegistry loaders) {
        this.queries = queries;
        this.writer = writer;
        loaders.forTypePair(Asked.class, Found.class).registerMappedBatchLoader(this::found);
    }

    @QueryMapping
    Connection<PlacementReferral> placementReferrals(
            @Argument @Nullable ReferralFilter filter, Page page, Scope scope) {
        return queries.open(scope, filter == null ? ReferralFilter.ALL : filter, page);
    }

    @SchemaMapping(typeName = "ChildRecord")
    CompletableFuture<List<PlacementReferral>> referrals(
            ChildRecord record, DataLoader<Asked, Found> referrals, DataFetchingEnvironment environment) {
        return referrals
                .load(Asked.of(record.childId(), environment))
                .thenApply(found ->
                        Objects.requireNonNullElse(found, new Found(List.of())).referrals());
    }

    @MutationMapping
    ReferralPayload referForPlacement(@Argument ReferForPlacementInput input, Scope scope) {
        return payload(scope, writer.refer(scope, input));
    }

    @MutationMapping
    ReferralPayload sendReferral(@Argument SendReferralInput input, Scope scope) {
        return payload(scope, writer.send(scope, input));
    }

    @MutationMapping
    ReferralPayload closeReferral(@Argument CloseReferralInput input, Scope scope) {
        return payload(scope, writer.close(scope, input));
    }

    private ReferralPayload payload(Scope scope, Recorded done) {
        return ReferralPayload.of(done, done.read(scope, queries::referral));
    }

    private Mono<Map<Asked, Found>> found(Set<Asked> all, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        return Mono.fromSupplier(() -> {
            Map<Asked, List<String>> moments = new LinkedHashMap<>();
            all.forEach(asked ->
                    moments.computeIfAbsent(asked.at(), at -> new ArrayList<>()).add(asked.childId()));
            Map<Asked, Found> found = new HashMap<>();
            moments.forEach((at, ids) -> queries.ofChildren(scope, at.asOf(), at.knownAt(), ids)
                    .forEach((id, referrals) ->
                            found.put(new Asked(id, at.asOf(), at.knownAt()), new Found(referrals))));
            return found;
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher placementReferralNode(ReferralQueries queries) {
            return NodeFetcher.of(PlacementReferral.TYPE, queries::referral);
        }
    }
}
