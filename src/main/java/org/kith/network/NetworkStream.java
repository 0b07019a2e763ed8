package org.kith.network;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Loaded;
import org.kith.api.Wanted;
import org.kith.graph.LiveViews;
import org.kith.graph.Scope;
import org.kith.kinship.TieKind;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The root that tells of a network again when it has changed. */
@Controller
class NetworkStream {

    private final NetworkQueries networks;
    private final LiveViews views;

    NetworkStream(NetworkQueries networks, LiveViews views) {
        this.networks = networks;
        this.views = views;
    }

    @SubscriptionMapping
    Flux<NetworkView> networkChanged(
            @Argument String personId,
            @Argument @Nullable Integer hops,
            @Argument @Nullable Boolean includeFormer,
            @Argument @Nullable Boolean atOnce,
            Scope scope,
            DataFetchingEnvironment environment) {
        var question = new NetworkQuestion(
                GlobalId.parse(personId, "Person").key(),
                hops == null ? NetworkQuestion.USUAL_HOPS : hops,
                TieKind.recorded(),
                includeFormer == null || includeFormer,
                null,
                null);
        Map<String, Object> wants = Wanted.below(environment).names();
        return views.watch(scope, Boolean.TRUE.equals(atOnce), asking -> networks.seen(asking, question, wants))
                .doOnNext(view -> Loaded.forget(environment));
    }
}
