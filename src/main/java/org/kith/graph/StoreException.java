package org.kith.graph;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The store did not do what was asked. Messages name no statement and no value. */
public abstract class StoreException extends RuntimeException {

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    static RuntimeException of(Neo4jException e) {
        if (e.code() != null && e.code().contains("TransactionTimedOut")
                || e instanceof ConnectionReadTimeoutException) {
            return new StoreTimeoutException(e);
        }
        if (e.code() != null && e.code().contains("InvalidBookmark")) {
            return new BadBookmarkException();
        }
        boolean cannotBeReached = e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof AuthenticationException
                || e instanceof RetryableException
                || e instanceof ClientException
                        && String.valueOf(e.getMessage()).contains("connection");
        return cannotBeReached ? new StoreUnavailableException(e) : e;
    }
}
