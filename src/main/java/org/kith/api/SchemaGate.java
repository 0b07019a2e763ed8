package org.kith.api;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;

/** Stops the start when the schema promises what no code gives, or code gives what the schema does not have. */
@Component
class SchemaGate implements GraphQlSourceBuilderCustomizer {

    private final Documents documents;

    SchemaGate(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(SchemaGate::refuseGaps);
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    private static void refuseGaps(SchemaReport report) {
        List<String> gaps = new ArrayList<>();
        report.unmappedFields().forEach(field -> gaps.add("nothing answers the field " + field));
        report.unmappedRegistrations()
                .forEach((field, fetcher) -> gaps.add(fetcher + " answers " + field + ", which is not in the schema"));
        report.unmappedArguments()
                .forEach(
                        (fetcher, names) -> gaps.add(fetcher + " takes " + names + ", which the schema does not give"));
        report.fieldNullnessErrors()
                .forEach((field, error) -> gaps.add(field + " is " + error.schemaNullness() + " in the schema and "
                        + error.applicationNullness() + " in " + error.annotatedElement()));
        report.argumentNullnessErrors()
                .forEach((fetcher, errors) ->
                        errors.forEach(error -> gaps.add(error.annotatedElement() + " of " + fetcher + " is "
                                + error.applicationNullness() + ", and " + error.schemaNullness() + " in the schema")));
        if (!gaps.isEmpty()) {
            throw new IllegalStateException("Schema and code disagree:\n  " + String.join("\n  ", gaps));
        }
    }
}
