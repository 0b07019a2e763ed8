package org.kith.person;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.NodeFetcher;
import org.kith.graph.Parts;
import org.kith.graph.Scope;
import org.kith.person.AdoptionInputs.CloseDisclosureCaseInput;
import org.kith.person.AdoptionInputs.OpenDisclosureCaseInput;
import org.kith.person.AdoptionInputs.SealAdoptionInput;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Sealed adoptions, and the cases in which they are disclosed. */
@Controller
class AdoptionController {

    private final Recorder recorder;
    private final AdoptionQueries queries;
    private final SealAdoptions adoptions;

    AdoptionController(Recorder recorder, AdoptionQueries queries, SealAdoptions adoptions) {
        this.recorder = recorder;
        this.queries = queries;
        this.adoptions = adoptions;
    }

    @MutationMapping
    SealAdoptionPayload sealAdoption(@Argument SealAdoptionInput input, Scope scope) {
        return SealAdoptionPayload.of(recorder.record(
                scope, "sealAdoption", input, tx -> input.about(), change -> adoptions.seal(change, input)));
    }

    @MutationMapping
    DisclosureCasePayload openDisclosureCase(@Argument OpenDisclosureCaseInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "openDisclosureCase", input, tx -> input.about(), change -> adoptions.open(change, input));
        return DisclosureCasePayload.of(recorded, recorded.read(scope, queries::matter));
    }

    @MutationMapping
    DisclosureCasePayload closeDisclosureCase(@Argument CloseDisclosureCaseInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope,
                "closeDisclosureCase",
                input,
                tx -> {
                    input.check();
                    return List.of();
                },
                change -> adoptions.close(change, input));
        return DisclosureCasePayload.of(recorded, recorded.read(scope, queries::matter));
    }

    @QueryMapping
    List<DisclosureCase> disclosureCases(Scope scope) {
        return queries.cases(scope);
    }

    /** One statement for all cases of an answer. */
    @BatchMapping
    Map<DisclosureCase, List<Person>> records(List<DisclosureCase> disclosureCases, GraphQLContext context) {
        Scope scope = Objects.requireNonNull(context.<Scope>get(Scope.class));
        Parts parts = queries.records(
                scope,
                disclosureCases.stream().map(each -> each.id().key()).distinct().toList());
        return disclosureCases.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> parts.of("record", each.id().key()).stream()
                                .map(row -> Person.mentioned(row.text("id"), parts))
                                .filter(Objects::nonNull)
                                .toList()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher disclosureCaseNode(AdoptionQueries queries) {
            return NodeFetcher.of("DisclosureCase", queries::matter);
        }
    }
}
