package org.kith.access;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What someone may do beside their roles, where the {@code permissions} of the token and those of the store agree on it. */
public enum Permission {
    /** Is told confidential addresses of children seen at FULL. */
    CONFIDENTIAL_ADDRESS("confidential-address"),
    /** Is told of peers, exploiters and places of concern. */
    EXTRA_FAMILIAL_HARM("extra-familial-harm"),
    /** Is told which workers are also relatives or carers. */
    ALLEGATIONS("allegations");

    /** All of them, as tokens and the store write them. */
    public static final Set<String> CLAIMS =
            Arrays.stream(values()).map(Permission::claim).collect(Collectors.toUnmodifiableSet());

    private final String claim;

    Permission(String claim) {
        this.claim = claim;
    }

    /** The permission as tokens and the store write it. */
    public String claim() {
        return claim;
    }
}
