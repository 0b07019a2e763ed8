package org.kith.network;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.kith.api.Connection;
import org.kith.api.GlobalId;
import org.kith.api.Page;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root {@code timeline}. */
@Controller
class TimelineController {

    private final TimelineQueries timelines;

    TimelineController(TimelineQueries timelines) {
        this.timelines = timelines;
    }

    @QueryMapping
    Connection<TimelineEntry> timeline(
            @Argument String personId,
            @Argument @Nullable TimelineOrder order,
            Page page,
            Scope scope,
            DataFetchingEnvironment environment) {
        return timelines.timeline(
                scope,
                GlobalId.parse(personId, "Person").key(),
                order == null ? TimelineOrder.HAPPENED_NEWEST_FIRST : order,
                page,
                Wanted.below(environment).names());
    }
}
