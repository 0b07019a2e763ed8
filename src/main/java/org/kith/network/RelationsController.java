package org.kith.network;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.api.ApiException;
import org.kith.api.ErrorCode;
import org.kith.api.GlobalId;
import org.kith.graph.Scope;
import org.kith.kinship.Kinship;
import org.kith.kinship.Path;
import org.kith.kinship.Relative;
import org.kith.kinship.relation.Lineage;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The roots that say how people are related or linked. */
@Controller
class RelationsController {

    private final NetworkQueries networks;

    RelationsController(NetworkQueries networks) {
        this.networks = networks;
    }

    @QueryMapping
    @Nullable
    Kinship kinship(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable Boolean includeFormer,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            Scope scope) {
        return networks.kinship(scope, question(from, to, includeFormer, asOf, knownAt));
    }

    @QueryMapping
    @Nullable
    List<Relative> relatives(
            @Argument String of,
            @Argument @Nullable Integer maxDegree,
            @Argument @Nullable List<Lineage> lineages,
            @Argument @Nullable Boolean includeFormer,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            Scope scope) {
        KinshipQuestion question = question(of, null, includeFormer, asOf, knownAt);
        int degree = KinshipQuestion.inRange("maxDegree", maxDegree);
        if (lineages != null && lineages.isEmpty()) {
            throw new ApiException(
                    ErrorCode.BAD_ARGUMENT, "'lineages' has to name at least one lineage; leave it out for all");
        }
        Set<Lineage> wanted = lineages == null ? EnumSet.allOf(Lineage.class) : EnumSet.copyOf(lineages);
        return networks.relatives(scope, question, degree, wanted);
    }

    @QueryMapping
    @Nullable
    List<Path> pathsBetween(
            @Argument String from,
            @Argument String to,
            @Argument @Nullable Integer maxHops,
            @Argument @Nullable Boolean includeFormer,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            Scope scope) {
        return networks.pathsBetween(
                scope, question(from, to, includeFormer, asOf, knownAt), KinshipQuestion.inRange("maxHops", maxHops));
    }

    private static KinshipQuestion question(
            String from,
            @Nullable String to,
            @Nullable Boolean includeFormer,
            @Nullable LocalDate asOf,
            @Nullable OffsetDateTime knownAt) {
        return new KinshipQuestion(
                GlobalId.parse(from, "Person").key(),
                to == null ? null : GlobalId.parse(to, "Person").key(),
                includeFormer == null || includeFormer,
                asOf,
                knownAt);
    }
}
