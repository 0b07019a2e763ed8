package org.kith.person;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.Scope;
import org.kith.person.NamedListInputs.RestrictRecordInput;
import org.kith.person.NamedListInputs.UnrestrictRecordInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that restrict a record to a named list and open it again, and who is on the list. */
@Controller
class NamedListController {

    private final Recorder recorder;
    private final PersonQueries people;
    private final NamedListQueries queries;
    private final WriteNamedList lists;

    NamedListController(Recorder recorder, PersonQueries people, NamedListQueries queries, WriteNamedList lists) {
        this.recorder = recorder;
        this.people = people;
        this.queries = queries;
        this.lists = lists;
    }

    @MutationMapping
    PersonPayload restrictRecord(@Argument RestrictRecordInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "restrictRecord", input, tx -> input.about(), change -> lists.restrict(change, input));
        return PersonPayload.of(recorded, recorded.read(scope, people::person));
    }

    @MutationMapping
    PersonPayload unrestrictRecord(@Argument UnrestrictRecordInput input, Scope scope) {
        Recorded recorded = recorder.record(
                scope, "unrestrictRecord", input, tx -> input.about(), change -> lists.unrestrict(change, input));
        return PersonPayload.of(recorded, recorded.read(scope, people::person));
    }

    /** One statement for all people of an answer. */
    @BatchMapping(typeName = "Person")
    Map<Person, NamedList> namedList(List<Person> people, GraphQLContext context) {
        Parts parts = queries.of(
                Objects.requireNonNull(context.<Scope>get(Scope.class)),
                people.stream().map(person -> person.id().key()).distinct().toList());
        Map<Person, NamedList> lists = new HashMap<>();
        for (Person person : people) {
            Row row = parts.first("namedList", person.id().key());
            if (row != null) {
                lists.put(person, NamedList.of(row));
            }
        }
        return lists;
    }
}
