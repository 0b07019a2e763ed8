package org.kith.care.placing;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.kith.access.Recorded;
import org.kith.care.CareQueries;
import org.kith.care.Placement;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Starts and ends placements. */
@Controller
class PlacingController {

    private final StartPlacement start;
    private final EndPlacement end;
    private final CareQueries queries;

    PlacingController(StartPlacement start, EndPlacement end, CareQueries queries) {
        this.start = start;
        this.end = end;
        this.queries = queries;
    }

    @MutationMapping
    StartPlacementPayload startPlacement(@Argument StartPlacementInput input, Scope scope) {
        AtomicReference<List<PlacementCheck>> checks = new AtomicReference<>(List.of());
        Recorded done = start.start(scope, input, checks::set);
        Placement placement = done.read(scope, queries::placement);
        return new StartPlacementPayload(
                placement,
                // sent again, it is not judged again
                placement != null && checks.get().isEmpty()
                        ? placement.checks().stream().map(PlacementCheck::of).toList()
                        : checks.get(),
                done.userErrors(),
                done.warnings(),
                done.bookmark());
    }

    @MutationMapping
    EndPlacementPayload endPlacement(@Argument EndPlacementInput input, Scope scope) {
        Recorded done = end.end(scope, input);
        return new EndPlacementPayload(
                done.read(scope, queries::placement), done.userErrors(), done.warnings(), done.bookmark());
    }
}
