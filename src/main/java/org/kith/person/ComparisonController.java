package org.kith.person;

import graphql.schema.DataFetchingEnvironment;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.Connection;
import org.kith.api.NodeFetcher;
import org.kith.api.Page;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Duty compares records for somebody who does not see them all. */
@Controller
class ComparisonController {

    private final Recorder recorder;
    private final AskToCompare asking;
    private final PersonQueries people;
    private final ComparisonQueries queries;

    ComparisonController(Recorder recorder, AskToCompare asking, PersonQueries people, ComparisonQueries queries) {
        this.recorder = recorder;
        this.asking = asking;
        this.people = people;
        this.queries = queries;
    }

    @MutationMapping
    PersonPayload askToCompare(@Argument AskToCompareInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "askToCompare", input, tx -> input.about(), change -> asking.write(change, input));
        return PersonPayload.of(recorded, recorded.read(scope, (after, task) -> people.person(after, input.person())));
    }

    @QueryMapping
    Connection<Comparison> comparisons(Page page, Scope scope, DataFetchingEnvironment environment) {
        return queries.comparisons(scope, page, Wanted.below(environment).names());
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher comparisonNode(ComparisonQueries queries) {
            return NodeFetcher.of("Comparison", queries::comparison);
        }
    }
}
