package org.kith.kinship;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Recorded;
import org.kith.api.NodeFetcher;
import org.kith.graph.Parts;
import org.kith.graph.Scope;
import org.kith.kinship.TieInputs.DiscloseTieInput;
import org.kith.kinship.TieInputs.EndTieInput;
import org.kith.kinship.TieInputs.HideTieInput;
import org.kith.kinship.TieInputs.RecordCareInput;
import org.kith.kinship.TieInputs.RecordKinInput;
import org.kith.kinship.TieInputs.RecordKithInput;
import org.kith.kinship.TieInputs.RecordParentageInput;
import org.kith.kinship.TieInputs.RecordParentageStepInput;
import org.kith.kinship.TieInputs.RecordPartnershipInput;
import org.kith.kinship.TieInputs.RecordRelationshipInput;
import org.kith.kinship.TieInputs.RecordSiblingInput;
import org.kith.person.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What is recorded about ties, and what was. */
@Controller
class KinshipController {

    private final TieWriter writer;
    private final KinshipQueries queries;
    private final HideTies hiding;
    private final HiddenTieQueries hidden;

    KinshipController(TieWriter writer, KinshipQueries queries, HideTies hiding, HiddenTieQueries hidden) {
        this.writer = writer;
        this.queries = queries;
        this.hiding = hiding;
        this.hidden = hidden;
    }

    @MutationMapping
    TiePayload recordParentage(@Argument RecordParentageInput input, Scope scope) {
        return payload(scope, writer.say(scope, "recordParentage", input));
    }

    @MutationMapping
    TiePayload recordParentageStep(@Argument RecordParentageStepInput input, Scope scope) {
        return payload(scope, writer.step(scope, input));
    }

    @MutationMapping
    TiePayload recordPartnership(@Argument RecordPartnershipInput input, Scope scope) {
        return payload(scope, writer.say(scope, "recordPartnership", input));
    }

    @MutationMapping
    TiePayload recordSibling(@Argument RecordSiblingInput input, Scope scope) {
        return payload(scope, writer.say(scope, "recordSibling", input));
    }

    @MutationMapping
    TiePayload recordKin(@Argument RecordKinInput input, Scope scope) {
        return payload(scope, writer.say(scope, "recordKin", input));
    }

    @MutationMapping
    TiePayload recordKith(@Argument RecordKithInput input, Scope scope) {
        return payload(scope, writer.say(scope, "recordKith", input));
    }

    @MutationMapping
    TiePayload recordCare(@Argument RecordCareInput input, Scope scope) {
        return payload(scope, writer.say(scope, "recordCare", input));
    }

    @MutationMapping
    TiePayload recordRelationship(@Argument RecordRelationshipInput input, Scope scope) {
        return payload(scope, writer.say(scope, "recordRelationship", input));
    }

    @MutationMapping
    TiePayload endTie(@Argument EndTieInput input, Scope scope) {
        return payload(scope, writer.end(scope, input));
    }

    @MutationMapping
    TiePayload hideTie(@Argument HideTieInput input, Scope scope) {
        return payload(scope, hiding.hide(scope, input));
    }

    @MutationMapping
    TiePayload discloseTie(@Argument DiscloseTieInput input, Scope scope) {
        return payload(scope, hiding.disclose(scope, input));
    }

    /** Of those from whom a tie is hidden the ones whom the viewer sees: one statement for all ties of an answer, none where no tie is hidden. */
    @BatchMapping
    Map<Tie, List<Person>> hiddenFrom(List<Tie> ties, GraphQLContext context) {
        Set<String> ids = ties.stream().flatMap(tie -> tie.notTold().stream()).collect(Collectors.toSet());
        Scope scope = Objects.requireNonNull(context.<Scope>get(Scope.class));
        Parts parts = ids.isEmpty() ? new Parts(List.of()) : hidden.people(scope, ids);
        return ties.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        tie -> tie.notTold().stream()
                                .map(id -> Person.mentioned(id, parts))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** One statement for all ties of an answer. */
    @BatchMapping
    Map<Tie, List<TieRecord>> history(List<Tie> ties, GraphQLContext context) {
        Scope scope = Objects.requireNonNull(context.<Scope>get(Scope.class));
        Parts parts = queries.history(
                scope, ties.stream().map(tie -> tie.id().key()).distinct().toList());
        return ties.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        tie -> parts.of("record", tie.id().key() + ':').stream()
                                .map(TieRecord::of)
                                .toList()));
    }

    private TiePayload payload(Scope scope, Recorded recorded) {
        return new TiePayload(
                recorded.read(scope, queries::tie), recorded.userErrors(), recorded.warnings(), recorded.bookmark());
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher tieNode(KinshipQueries queries) {
            return NodeFetcher.of("Tie", queries::tie);
        }
    }
}
