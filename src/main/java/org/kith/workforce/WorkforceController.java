package org.kith.workforce;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.api.NodeFetcher;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.DisclosureCase;
import org.kith.person.NamedList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.BatchMapping;
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

    @BatchMapping
    Map<Team, List<TeamMember>> members(List<Team> teams, GraphQLContext context) {
        Parts parts = queries.members(scope(context), ids(teams));
        return each(
                teams,
                team -> parts.of("member", team.id().key()).stream()
                        .map(TeamMember::of)
                        .toList());
    }

    @BatchMapping
    Map<Team, List<OnCallShift>> onCall(List<Team> teams, GraphQLContext context) {
        Parts parts = queries.onCall(scope(context), ids(teams));
        return each(
                teams,
                team -> parts.of("shift", team.id().key()).stream()
                        .map(OnCallShift::of)
                        .toList());
    }

    @BatchMapping
    Map<Professional, Agency> agency(List<Professional> workers, GraphQLContext context) {
        Parts parts = queries.agencies(
                scope(context),
                workers.stream().map(worker -> worker.id().key()).distinct().toList());
        Map<Professional, Agency> agencies = new HashMap<>();
        for (Professional worker : workers) {
            Row row = parts.first("agency", worker.id().key());
            if (row != null) {
                agencies.put(worker, Agency.of(row));
            }
        }
        return agencies;
    }

    /** Who reads through disclosure cases. */
    @BatchMapping(typeName = "DisclosureCase")
    Map<DisclosureCase, Professional> professional(List<DisclosureCase> disclosureCases, GraphQLContext context) {
        return workers(disclosureCases, DisclosureCase::professionalId, context);
    }

    /** Who has opened them. */
    @BatchMapping(typeName = "DisclosureCase")
    Map<DisclosureCase, Professional> openedBy(List<DisclosureCase> disclosureCases, GraphQLContext context) {
        return workers(disclosureCases, DisclosureCase::openedById, context);
    }

    private <K> Map<K, Professional> workers(List<K> keys, Function<K, String> worker, GraphQLContext context) {
        Parts parts = queries.professionals(
                scope(context), keys.stream().map(worker).distinct().toList());
        return each(
                keys, key -> Professional.of(Objects.requireNonNull(parts.first("professional", worker.apply(key)))));
    }

    /** Those on the named lists of restricted records. */
    @BatchMapping(typeName = "NamedList")
    Map<NamedList, List<Professional>> professionals(List<NamedList> lists, GraphQLContext context) {
        Parts parts = queries.professionals(
                scope(context),
                lists.stream()
                        .flatMap(list -> list.workers().stream())
                        .distinct()
                        .toList());
        return each(
                lists,
                list -> list.workers().stream()
                        .flatMap(worker -> parts.of("professional", worker).stream())
                        .map(Professional::of)
                        .toList());
    }

    private static Scope scope(GraphQLContext context) {
        return Objects.requireNonNull(context.<Scope>get(Scope.class));
    }

    private static List<String> ids(List<Team> teams) {
        return teams.stream().map(team -> team.id().key()).distinct().toList();
    }

    private static <K, V> Map<K, V> each(List<K> keys, Function<K, V> value) {
        return keys.stream().distinct().collect(Collectors.toMap(Function.identity(), value));
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

        @Bean
        NodeFetcher agencyNode(WorkforceQueries queries) {
            return NodeFetcher.of("Agency", queries::agency);
        }

        @Bean
        NodeFetcher schoolNode(WorkforceQueries queries) {
            return NodeFetcher.of("School", queries::school);
        }

        @Bean
        NodeFetcher shiftNode(WorkforceQueries queries) {
            return NodeFetcher.of("OnCallShift", queries::shift);
        }

        @Bean
        NodeFetcher allocationNode(WorkforceQueries queries) {
            return NodeFetcher.of("Allocation", queries::allocation);
        }
    }
}
