package org.kith.person;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.graph.Scope;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Who may be the same human. */
@Controller
class DuplicateController {

    private final DuplicateQueries queries;

    DuplicateController(DuplicateQueries queries) {
        this.queries = queries;
    }

    /** One statement for all people of an answer who are asked about. */
    @BatchMapping
    Map<Person, List<PossibleDuplicate>> possibleDuplicates(List<Person> people, GraphQLContext context) {
        Scope scope = Objects.requireNonNull(context.<Scope>get(Scope.class));
        Map<String, List<PossibleDuplicate>> found = queries.duplicates(
                scope,
                people.stream().map(person -> person.id().key()).distinct().toList());
        return people.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> found.getOrDefault(person.id().key(), List.of())));
    }
}
