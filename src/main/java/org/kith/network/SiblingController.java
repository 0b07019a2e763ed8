package org.kith.network;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root that tells who somebody's siblings are, and where they live. */
@Controller
class SiblingController {

    private final SiblingQueries siblings;

    SiblingController(SiblingQueries siblings) {
        this.siblings = siblings;
    }

    @QueryMapping
    @Nullable
    SiblingGroup siblingGroup(
            @Argument String childId,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            Scope scope,
            DataFetchingEnvironment environment) {
        var question = new KinshipQuestion(GlobalId.parse(childId, "Person").key(), null, true, asOf, knownAt);
        return siblings.siblings(scope, question, Wanted.below(environment).names());
    }
}
