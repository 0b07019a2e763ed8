package org.kith.api;

import graphql.ExecutionInput;
import graphql.language.Document;

/**
 * Asked about a document that was compared with the schema for an earlier request and kept, each time another request sends it,
 * before the arguments of that request are read.
 */
public interface DocumentCheck {

    /**
     * Lets the request pass, or refuses it.
     *
     * @throws graphql.execution.AbortExecutionException with the errors that the caller is told
     */
    void checkAgain(Document document, ExecutionInput input);
}
