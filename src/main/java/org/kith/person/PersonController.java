package org.kith.person;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.kith.api.Wanted;
import org.kith.graph.Row;
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
                row -> row.rows("names").stream().map(PersonName::of).toList());
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Identifier>> identifiers(
            Person person, DataLoader<String, PersonDetail> details, DataFetchingEnvironment environment) {
        return part(
                person,
                details,
                environment,
                row -> row.rows("identifiers").stream().map(Identifier::of).toList());
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Household>> households(
            Person person, DataLoader<String, PersonDetail> details, DataFetchingEnvironment environment) {
        return part(
                person,
                details,
                environment,
                row -> row.rows("households").stream().map(Household::of).toList());
    }

    private static <T> CompletableFuture<List<T>> part(
            Person person,
            DataLoader<String, PersonDetail> details,
            DataFetchingEnvironment environment,
            Function<Row, List<T>> read) {
        Row detail = person.detail();
        if (detail != null) {
            return CompletableFuture.completedFuture(read.apply(detail));
        }
        return details.load(person.id().key(), Wanted.of(environment))
                .thenApply(found -> found == null ? List.of() : read.apply(found.row()));
    }
}
