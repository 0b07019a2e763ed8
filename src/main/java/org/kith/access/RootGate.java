package org.kith.access;

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
import org.kith.api.ErrorCode;
import org.kith.graph.Scope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses a document that asks for a root field which the caller's roles may never use, before its arguments are read. A document
 * that was validated for an earlier request is asked about again before it runs, for each caller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RootGate extends SimplePerformantInstrumentation {

    @Override
    public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
            InstrumentationValidationParameters parameters, InstrumentationState state) {
        GraphQLContext context = parameters.getGraphQLContext();
        for (OperationDefinition operation :
                RootFields.operations(parameters.getDocument(), parameters.getOperation())) {
            refuseForbidden(parameters.getSchema(), parameters.getDocument(), operation, context);
        }
        return super.beginValidation(parameters, state);
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
        return super.beginExecuteOperation(parameters, state);
    }

    private static void refuseForbidden(
            GraphQLSchema schema, Document document, OperationDefinition operation, GraphQLContext context) {
        Scope scope = ScopeOfRequest.in(context);
        GraphQLObjectType type = rootType(schema, operation);
        if (type == null) {
            return;
        }
        List<GraphQLError> refused = RootFields.of(document, operation).stream()
                .filter(field -> type.getFieldDefinition(field.getName()) != null)
                .filter(field -> !RootAccess.allows(scope, type.getName() + "." + field.getName()))
                .map(RootGate::forbidden)
                .toList();
        if (!refused.isEmpty()) {
            throw new AbortExecutionException(refused);
        }
    }

    private static @Nullable GraphQLObjectType rootType(GraphQLSchema schema, OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
            case null -> null;
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
