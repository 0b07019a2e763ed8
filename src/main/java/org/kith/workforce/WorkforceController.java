package org.kith.workforce;

import org.kith.api.NodeFetcher;
import org.kith.graph.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The root {@code me}. */
@Controller
class WorkforceController {

    private final WorkforceQueries queries;

    WorkforceController(WorkforceQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    Viewer me(Scope scope) {
        return queries.viewer(scope);
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher professionalNode(WorkforceQueries queries) {
            return NodeFetcher.of("Professional", queries::professional);
        }

        @Bean
        NodeFetcher teamNode(WorkforceQueries queries) {
            return NodeFetcher.of("Team", queries::team);
        }

        @Bean
        NodeFetcher authorityNode(WorkforceQueries queries) {
            return NodeFetcher.of("Authority", queries::authority);
        }
    }
}
