package org.kith.access;

import graphql.schema.DataFetchingEnvironment;
import org.kith.graph.Scope;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives who asks to a controller method that has a parameter of type {@link Scope}. */
@Component
class ScopeArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Scope.class;
    }

    @Override
    public Scope resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        Scope scope = ScopeOfRequest.in(environment.getGraphQlContext());
        if (scope == null) {
            throw new IllegalStateException("A request without a token reached " + parameter.getMethod());
        }
        return scope;
    }
}
