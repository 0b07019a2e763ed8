package org.kith.graph;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as every read of the store must say it. Roles and permissions are what the token grants; the store's own word on
 * them is asked inside each statement, so that taking one away there takes effect at the next request.
 *
 * @param professional store id of the asking worker; null for a token without a person, which reaches nobody
 * @param authority store id of the worker's local authority, where the token names one
 * @param agency partner agency (POLICE, HEALTH ...), null for the council
 * @param bookmarks causal bookmarks of the caller's own writes, which a read must not be older than
 * @param reason why the system reads without a person; null for a person's request
 * @param request id of the request, by which what it does is put together again; null for the system
 */
public record Scope(
        @Nullable String professional,
        Set<String> roles,
        Set<String> permissions,
        @Nullable String authority,
        @Nullable String agency,
        List<String> bookmarks,
        @Nullable String reason,
        @Nullable String request) {

    public Scope {
        roles = Set.copyOf(roles);
        permissions = Set.copyOf(permissions);
        bookmarks = List.copyOf(bookmarks);
    }

    /** The scope of a person's request. */
    public static Scope of(
            @Nullable String professional,
            Set<String> roles,
            Set<String> permissions,
            @Nullable String authority,
            @Nullable String agency) {
        return new Scope(professional, roles, permissions, authority, agency, List.of(), null, null);
    }

    /** The scope of a job that no person asked for, such as an import. It reaches no person through the policy. */
    public static Scope system(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A system scope needs a reason");
        }
        return new Scope(null, Set.of(), Set.of(), null, null, List.of(), reason, null);
    }

    /** The same scope, reading no earlier than these bookmarks. */
    public Scope after(List<String> bookmarks) {
        return new Scope(professional, roles, permissions, authority, agency, bookmarks, reason, request);
    }

    /** The same scope in a request. */
    public Scope in(String request) {
        return new Scope(professional, roles, permissions, authority, agency, bookmarks, reason, request);
    }
}
