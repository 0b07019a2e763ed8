package org.kith.network;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.api.BadIdException;
import org.kith.api.Connection;
import org.kith.api.GlobalId;
import org.kith.api.NodeFetcher;
import org.kith.api.Page;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.kith.kinship.TieKind;
import org.kith.person.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The roots that read people: one by one, by search, page by page, and with the network around them. */
@Controller
class NetworkController {

    private final NetworkQueries networks;
    private final PeopleQueries people;
    private final ChildrenQueries children;
    private final SearchQueries search;

    NetworkController(NetworkQueries networks, PeopleQueries people, ChildrenQueries children, SearchQueries search) {
        this.networks = networks;
        this.people = people;
        this.children = children;
        this.search = search;
    }

    @QueryMapping
    @Nullable
    Person person(@Argument String id, Scope scope, DataFetchingEnvironment environment) {
        String key = GlobalId.parse(id, "Person").key();
        return people.person(scope, key, Wanted.below(environment).names());
    }

    @QueryMapping
    @Nullable
    Person personByIdentifier(
            @Argument String system,
            @Argument String value,
            @Argument @Nullable String authority,
            Scope scope,
            DataFetchingEnvironment environment) {
        String bare = system.equals("LOCAL_ID")
                ? value.strip()
                : value.replace(" ", "").toUpperCase(Locale.ROOT);
        String from = authority == null ? null : keyOrCode(authority);
        return people.personByIdentifier(
                scope, system, bare, from, Wanted.below(environment).names());
    }

    @QueryMapping
    Connection<Person> people(
            @Argument PersonSearch search, Page page, Scope scope, DataFetchingEnvironment environment) {
        return this.search.people(scope, search, page, Wanted.below(environment).names());
    }

    @QueryMapping
    Connection<Person> children(
            @Argument @Nullable ChildFilter filter, Page page, Scope scope, DataFetchingEnvironment environment) {
        return children.children(
                scope,
                filter == null ? ChildFilter.NONE : filter,
                page,
                Wanted.below(environment).names());
    }

    @QueryMapping
    @Nullable
    NetworkView familyNetwork(
            @Argument String personId,
            @Argument @Nullable Integer hops,
            @Argument @Nullable List<TieKind> via,
            @Argument @Nullable Boolean includeFormer,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable OffsetDateTime knownAt,
            Scope scope,
            DataFetchingEnvironment environment) {
        var question = new NetworkQuestion(
                GlobalId.parse(personId, "Person").key(),
                hops == null ? NetworkQuestion.USUAL_HOPS : hops,
                via == null ? TieKind.recorded() : via,
                includeFormer == null || includeFormer,
                asOf,
                knownAt);
        return networks.familyNetwork(scope, question, Wanted.below(environment).names());
    }

    @SchemaMapping
    int withheldCount(NetworkView view) {
        return view.withheld().size();
    }

    /** An authority is named by its global id or by its code in national returns. */
    private static String keyOrCode(String authority) {
        try {
            return GlobalId.parse(authority, "Authority").key();
        } catch (BadIdException e) {
            return authority;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nodes {

        @Bean
        NodeFetcher personNode(PeopleQueries people) {
            return NodeFetcher.of("Person", (scope, key, wanted) -> people.person(scope, key, wanted.names()));
        }
    }
}
