package org.kith.care;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.api.Wanted;
import org.kith.person.Person;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The record of a child, on the person who is the child. */
@Controller
class CareController {

    /** Read with the person by the statement of a root field; read here only for a person deep inside another answer. */
    @SchemaMapping(typeName = "Person")
    CompletableFuture<? extends @Nullable ChildRecord> child(
            Person person, DataLoader<String, ChildRecord> records, DataFetchingEnvironment environment) {
        String id = person.id().key();
        if (person.full() && person.parts() == null) {
            return records.load(id, Wanted.of(environment));
        }
        return CompletableFuture.completedFuture(
                person.full() && person.parts() != null ? ChildRecord.of(id, person.parts()) : null);
    }
}
