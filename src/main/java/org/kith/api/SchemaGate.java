package org.kith.api;

import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Stops the start when the schema promises what no code gives, or code gives what the schema does not have. */
@Component
class SchemaGate implements GraphQlSourceBuilderCustomizer {

    private static final String PRODUCT = "org.kith.";

    private final Documents documents;
    private final ListableBeanFactory beans;

    SchemaGate(Documents documents, ListableBeanFactory beans) {
        this.documents = documents;
        this.beans = beans;
    }

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.inspectSchemaMappings(
                inspection -> inspection.classResolver((type, above) -> records(type.getName())),
                SchemaGate::refuseGaps);
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    /** The record behind a type that is answered as an interface or a union: the class of the type's name in a module. */
    private List<Class<?>> records(String type) {
        return Arrays.stream(beans.getBeanDefinitionNames())
                .map(name -> beans.getType(name, false))
                .filter(Objects::nonNull)
                .map(Class::getPackageName)
                .filter(module -> module.startsWith(PRODUCT))
                .distinct()
                .map(module -> module + "." + type)
                .filter(name -> ClassUtils.isPresent(name, null))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .toList();
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
        report.skippedTypes()
                .forEach(skipped -> gaps.add("what answers " + GraphQLTypeUtil.simplePrint(skipped.type()) + " at "
                        + skipped.fieldCoordinates() + " cannot be seen: its record needs the name of the type"));
        if (!gaps.isEmpty()) {
            throw new IllegalStateException("Schema and code disagree:\n  " + String.join("\n  ", gaps));
        }
    }
}
