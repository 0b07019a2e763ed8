package org.kith.workforce;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** A worker who is also a relative or a carer. */
@Controller
class AllegationController {

    private final AllegationQueries queries;

    AllegationController(AllegationQueries queries) {
        this.queries = queries;
    }

    @BatchMapping
    Map<Professional, Person> person(List<Professional> workers, GraphQLContext context) {
        Parts parts = queries.sameHumans(
                Objects.requireNonNull(context.<Scope>get(Scope.class)),
                workers.stream().map(worker -> worker.id().key()).distinct().toList());
        Map<Professional, Person> people = new HashMap<>();
        for (Professional worker : workers) {
            Row human = parts.first("human", worker.id().key());
            Person person = human == null ? null : Person.mentioned(human.text("id"), parts);
            if (person != null) {
                people.put(worker, person);
            }
        }
        return people;
    }
}
