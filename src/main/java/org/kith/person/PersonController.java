package org.kith.person;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.dataloader.DataLoader;
import org.kith.api.Wanted;
import org.kith.graph.Parts;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The parts of a person that are not in the summary. The statement of a root field has read them already; only for a person deep inside
 * another answer are they read here, for all such people at once.
 */
@Controller
class PersonController {

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<PersonName>> names(
            Person person, DataLoader<String, PersonDetail> details, DataFetchingEnvironment environment) {
        return part(
                person,
                details,
                environment,
                (parts, id) -> parts.of("name", id).stream().map(PersonName::of).toList());
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Identifier>> identifiers(
            Person person, DataLoader<String, PersonDetail> details, DataFetchingEnvironment environment) {
        return part(
                person,
                details,
                environment,
                (parts, id) ->
                        parts.of("identifier", id).stream().map(Identifier::of).toList());
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<ContactDetail>> contactDetails(
            Person person, DataLoader<String, PersonDetail> details, DataFetchingEnvironment environment) {
        return part(
                person,
                details,
                environment,
                (parts, id) -> parts.of("contactDetail", id).stream()
                        .map(ContactDetail::of)
                        .toList());
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Household>> households(
            Person person, DataLoader<String, PersonDetail> details, DataFetchingEnvironment environment) {
        return part(
                person,
                details,
                environment,
                (parts, id) -> parts.of("household", id).stream()
                        .map(row -> Household.of(row.text("id"), parts))
                        .toList());
    }

    private static <T> CompletableFuture<List<T>> part(
            Person person,
            DataLoader<String, PersonDetail> details,
            DataFetchingEnvironment environment,
            BiFunction<Parts, String, List<T>> read) {
        String id = person.id().key();
        if (person.parts() != null) {
            return CompletableFuture.completedFuture(read.apply(person.parts(), id));
        }
        return details.load(id, Wanted.anywhere(environment))
                .thenApply(found -> found == null ? List.of() : read.apply(found.parts(), id));
    }
}
