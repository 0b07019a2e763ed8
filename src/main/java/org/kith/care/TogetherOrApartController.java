package org.kith.care;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.access.Recorded;
import org.kith.api.NodeFetcher;
import org.kith.graph.Parts;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Records whether siblings should live together, and tells what was recorded. */
@Controller
class TogetherOrApartController {

    private final TogetherOrApartWriter writer;
    private final TogetherOrApartQueries queries;

    TogetherOrApartController(TogetherOrApartWriter writer, TogetherOrApartQueries queries) {
        this.writer = writer;
        this.queries = queries;
    }

    @MutationMapping
    RecordTogetherOrApartPayload recordTogetherOrApart(@Argument RecordTogetherOrApartInput input, Scope scope) {
        Recorded done = writer.record(scope, input);
        return new RecordTogetherOrApartPayload(
                done.read(scope, queries::assessment), done.userErrors(), done.warnings(), done.bookmark());
    }

    /** One statement for all assessments of an answer. */
    @BatchMapping
    Map<TogetherOrApartAssessment, List<TogetherOrApartRecord>> history(
            List<TogetherOrApartAssessment> assessments, GraphQLContext context) {
        Scope scope = Objects.requireNonNull(context.<Scope>get(Scope.class));
        Parts parts = queries.history(
                scope,
                assessments.stream().map(each -> each.id().key()).distinct().toList());
        return assessments.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> parts.of("record", each.id().key()).stream()
                                .map(TogetherOrApartRecord::of)
                                .toList()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher togetherOrApartNode(TogetherOrApartQueries queries) {
            return NodeFetcher.of("TogetherOrApartAssessment", queries::assessment);
        }
    }
}
