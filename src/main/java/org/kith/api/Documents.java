package org.kith.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds the document of a request, and refuses one that is too large before it is compared with the schema, which takes longer
 * than to read it. Documents that are good are kept parsed.
 */
@Component
class Documents implements PreparsedDocumentProvider {

    private final Limits limits;
    private final TrustedDocuments trusted;
    private final Cache<String, PreparsedDocumentEntry> prepared;
    private final ParserOptions options;
    private final ObjectProvider<DocumentCheck> checks;

    Documents(Limits limits, TrustedDocuments trusted, ObjectProvider<DocumentCheck> checks) {
        this.limits = limits;
        this.trusted = trusted;
        this.checks = checks;
        this.prepared = Caffeine.newBuilder()
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .maximumWeight(limits.cachedDocuments().toBytes())
                .build();
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder -> builder.maxTokens(limits.tokens())
                        .maxCharacters(Math.toIntExact(limits.body().toBytes())));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        try {
            String text = trusted.resolve(documentId(input), text(input));
            PreparsedDocumentEntry known = prepared.getIfPresent(text);
            return CompletableFuture.completedFuture(
                    known != null ? checked(known, input) : prepare(input, text, parseAndValidate));
        } catch (ApiException e) {
            return refused(new CodedError(e.code(), String.valueOf(e.getMessage())));
        } catch (InvalidSyntaxException e) {
            List<SourceLocation> place = List.of(e.getLocation());
            return refused(new CodedError(ErrorCode.BAD_DOCUMENT, String.valueOf(e.getMessage()), null, place, null));
        }
    }

    private PreparsedDocumentEntry checked(PreparsedDocumentEntry known, ExecutionInput input) {
        checks.forEach(check -> check.checkAgain(known.getDocument(), input));
        return known;
    }

    private PreparsedDocumentEntry prepare(
            ExecutionInput input, String text, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        refuseTooLarge(DocumentShape.of(parsed(text)));
        input.getGraphQLContext().put(ParserOptions.class, options);
        PreparsedDocumentEntry entry = parseAndValidate.apply(input.transform(builder -> builder.query(text)));
        if (!entry.hasErrors()) {
            prepared.put(text, entry);
        }
        return entry;
    }

    private Document parsed(String text) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .locale(Locale.UK)
                    .build());
        } catch (ParseCancelledTooDeepException e) {
            throw new ApiException(ErrorCode.LIMIT_EXCEEDED, "The document has too many brackets inside each other");
        } catch (ParseCancelledException | ParseCancelledTooManyCharsException e) {
            throw new ApiException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "A document may have " + limits.tokens() + " tokens, and this one has more");
        }
    }

    private void refuseTooLarge(DocumentShape shape) {
        refuseOver(limits.depth(), shape.depth(), "fields inside each other");
        refuseOver(limits.aliases(), shape.aliases(), "aliases");
        refuseOver(limits.rootFields(), shape.width(), "fields at the root");
    }

    private static void refuseOver(long limit, long found, String what) {
        if (found > limit) {
            throw new ApiException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "A request may have " + limit + " " + what + ", and this one has " + found);
        }
    }

    private static @Nullable String text(ExecutionInput input) {
        String text = input.getQuery();
        return text.equals(ExecutionInput.PERSISTED_QUERY_MARKER) ? null : text;
    }

    private static @Nullable String documentId(ExecutionInput input) {
        return input.getExtensions().get("persistedQuery") instanceof Map<?, ?> query
                        && query.get("sha256Hash") instanceof String id
                ? id
                : null;
    }

    private static CompletableFuture<PreparsedDocumentEntry> refused(CodedError error) {
        return CompletableFuture.completedFuture(new PreparsedDocumentEntry(List.of(error)));
    }
}
