package org.kith.involvement;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Records involvements, and tells them on the people whom they concern, and the one that another came from. */
@Controller
class InvolvementController {

    private final InvolvementWriter writer;
    private final InvolvementQueries queries;

    InvolvementController(InvolvementWriter writer, InvolvementQueries queries) {
        this.writer = writer;
        this.queries = queries;
    }

    @MutationMapping
    RecordInvolvementPayload recordInvolvement(@Argument RecordInvolvementInput input, Scope scope) {
        Recorded recorded = writer.record(scope, input);
        return new RecordInvolvementPayload(
                recorded.read(scope, queries::involvement),
                recorded.userErrors(),
                recorded.warnings(),
                recorded.bookmark());
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Involvement>> involvements(
            Person person, DataLoader<String, InvolvementsOfPerson> involvements) {
        return involvements
                .load(person.id().key())
                .thenApply(found -> found == null ? List.of() : found.involvements());
    }

    @SchemaMapping
    CompletableFuture<? extends @Nullable Involvement> followsFrom(
            Involvement involvement, DataLoader<String, Involvement> involvements) {
        String earlier = involvement.followsId();
        return earlier == null ? CompletableFuture.completedFuture(null) : involvements.load(earlier);
    }
}
