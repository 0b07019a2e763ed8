package org.kith.care;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.api.Wanted;
import org.kith.graph.Row;
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
        Row detail = person.detail();
        if (person.full() && detail == null) {
            return records.load(person.id().key(), Wanted.of(environment));
        }
        Row record = person.full() && detail != null ? detail.rowOrNull("child") : null;
        return CompletableFuture.completedFuture(record == null ? null : ChildRecord.of(record));
    }
}
