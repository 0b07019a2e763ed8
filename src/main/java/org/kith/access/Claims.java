package org.kith.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Reads who asks from a token: the roles, {@code permissions}, and the store's ids of the worker ({@code professional_id}) and of
 * the worker's authority ({@code authority}); {@code agency} for someone outside the council.
 */
@Component
class Claims implements OAuth2TokenValidator<Jwt> {
    private static final String PROFESSIONAL = "professional_id";
    private static final String AUTHORITY = "authority";

    private final List<String> rolesPath;

    Claims(SecuritySettings settings) {
        rolesPath = Arrays.asList(settings.rolesClaim().split("\\."));
    }

    Scope scope(Jwt token) {
        Set<String> roles = Role.among(texts(at(token.getClaims(), rolesPath))).stream()
                .map(Role::claim)
                .collect(Collectors.toUnmodifiableSet());
        return Scope.of(
                storeId(token, PROFESSIONAL),
                roles,
                Set.copyOf(texts(token.getClaims().get("permissions"))),
                storeId(token, AUTHORITY),
                text(token, "agency"));
    }

    /** A token whose ids are no ids was made wrong, and must not count as a token without a person. */
    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        for (String claim : List.of(PROFESSIONAL, AUTHORITY)) {
            try {
                storeId(token, claim);
            } catch (IllegalArgumentException e) {
                return OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "The claim " + claim + " is not an id of the store", null));
            }
        }
        return OAuth2TokenValidatorResult.success();
    }

    /** The value at the whole path as one claim, which some issuers have, or else by going down the path. */
    private static @Nullable Object at(Map<String, Object> claims, List<String> path) {
        Object whole = claims.get(String.join(".", path));
        if (whole != null) {
            return whole;
        }
        Object value = claims;
        for (String step : path) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return value;
    }

    private static Set<String> texts(@Nullable Object claim) {
        if (claim instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return claim instanceof String words && !words.isBlank()
                ? Set.copyOf(Arrays.asList(words.strip().split("[\\s,]+")))
                : Set.of();
    }

    private static @Nullable String storeId(Jwt token, String claim) {
        String id = text(token, claim);
        if (id == null) {
            return null;
        }
        if (id.length() != 36) {
            throw new IllegalArgumentException(claim);
        }
        return UUID.fromString(id).toString();
    }

    private static @Nullable String text(Jwt token, String claim) {
        Object value = token.getClaims().get(claim);
        if (value instanceof Collection<?> one && one.size() == 1) {
            value = one.iterator().next();
        }
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
