package org.kith.care;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Loaded;
import org.kith.api.Wanted;
import org.kith.graph.LiveViews;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The record of a child, on the person who is the child. */
@Controller
class CareController {

    private final CareQueries queries;
    private final LiveViews views;

    CareController(CareQueries queries, LiveViews views) {
        this.queries = queries;
        this.views = views;
    }

    @SubscriptionMapping
    Flux<PlacementChange> placementChanged(
            @Argument String childId,
            @Argument @Nullable Boolean atOnce,
            Scope scope,
            DataFetchingEnvironment environment) {
        String id = GlobalId.parse(childId, "Person").key();
        Map<String, Object> wants = Wanted.below(environment).names();
        return views.watch(scope, Boolean.TRUE.equals(atOnce), asking -> queries.placementOf(asking, id, wants))
                .doOnNext(change -> Loaded.forget(environment));
    }

    /** Read with the person by the statement of a root field; read here only for a person deep inside another answer. */
    @SchemaMapping(typeName = "Person")
    CompletableFuture<? extends @Nullable ChildRecord> child(
            Person person, DataLoader<String, ChildRecord> records, DataFetchingEnvironment environment) {
        String id = person.id().key();
        if (person.full() && person.parts() == null) {
            return records.load(id, Wanted.anywhere(environment));
        }
        return CompletableFuture.completedFuture(
                person.full() && person.parts() != null ? ChildRecord.of(id, person.parts()) : null);
    }
}
