package org.kith.api;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root field {@code node}: any object by its id. */
@Controller
class NodeController {

    private final Map<String, NodeFetcher> fetchers;

    NodeController(List<NodeFetcher> fetchers) {
        this.fetchers = fetchers.stream().collect(Collectors.toUnmodifiableMap(NodeFetcher::type, Function.identity()));
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, Scope scope, DataFetchingEnvironment environment) {
        GlobalId globalId = GlobalId.parse(id);
        NodeFetcher fetcher = fetchers.get(globalId.type());
        if (fetcher == null) {
            throw new BadIdException("The id names a type that this API does not have");
        }
        return fetcher.fetch(scope, globalId.key(), Wanted.below(environment));
    }
}
