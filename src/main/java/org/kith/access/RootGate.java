package org.kith.access;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.api.DocumentCheck;
import org.kith.api.ErrorCode;
import org.kith.graph.Scope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses a document that asks for a root field which the caller's roles may never use, before its arguments are read. A document
 * that was validated for an earlier request is asked about again for each caller, and whatever way it came, once more before it
 * runs.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RootGate extends SimplePerformantInstrumentation implements DocumentCheck {

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        for (OperationDefinition operation :
                RootFields.operations(parameters.getDocument(), parameters.getOperation())) {
            refuseForbidden(parameters.getSchema(), parameters.getDocument(), operation, context);
        }
        return null;
    }

    @Override
    public void checkAgain(Document document, ExecutionInput input) {
        for (OperationDefinition operation : RootFields.operations(document, input.getOperationName())) {
            refuse(forbidden(RootFields.of(document, operation), rootType(operation), input.getGraphQLContext()));
        }
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        refuseForbidden(
                context.getGraphQLSchema(),
                context.getDocument(),
                context.getOperationDefinition(),
                context.getGraphQLContext());
        return null;
    }

    /** A field that the schema does not have is left to validation. */
    private static void refuseForbidden(
            GraphQLSchema schema, Document document, OperationDefinition operation, GraphQLContext context) {
        String type = rootType(operation);
        if (schema.getType(type) instanceof GraphQLObjectType root) {
            List<Field> fields = RootFields.of(document, operation).stream()
                    .filter(field -> root.getFieldDefinition(field.getName()) != null)
                    .toList();
            refuse(forbidden(fields, type, context));
        }
    }

    private static void refuse(List<GraphQLError> errors) {
        if (!errors.isEmpty()) {
            throw new AbortExecutionException(errors);
        }
    }

    private static List<GraphQLError> forbidden(List<Field> fields, String type, GraphQLContext context) {
        Scope scope = ScopeOfRequest.in(context);
        return fields.stream()
                .filter(field ->
                        !field.getName().startsWith("__") && !RootAccess.allows(scope, type + "." + field.getName()))
                .map(RootGate::forbidden)
                .toList();
    }

    private static String rootType(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case MUTATION -> "Mutation";
            case SUBSCRIPTION -> "Subscription";
            case QUERY -> "Query";
            case null -> "Query";
        };
    }

    private static GraphQLError forbidden(Field field) {
        return GraphqlErrorBuilder.newError()
                .message("Your role may not use %s.", field.getName())
                .location(field.getSourceLocation())
                .path(List.of(field.getResultKey()))
                .errorType(ErrorCode.FORBIDDEN)
                .extensions(Map.of("code", ErrorCode.FORBIDDEN.name()))
                .build();
    }
}
