package org.kith.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The documents in {@code schema/operations}, by the SHA-256 of the file in lower-case hexadecimal, as {@code sha256sum} prints
 * it. While they are trusted alone, a request names one of them in {@code documentId} and brings no text of its own.
 */
@Component
class TrustedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedDocuments.class);

    private final boolean alone;
    private final Map<String, String> documents = new HashMap<>();

    TrustedDocuments(@Value("${kith.trusted-documents.enabled:true}") boolean alone, ResourcePatternResolver resources)
            throws IOException {
        this.alone = alone;
        for (Resource file : resources.getResources("classpath*:schema/operations/*.graphql")) {
            byte[] content = file.getContentAsByteArray();
            documents.put(Sha256.hex(content), new String(content, StandardCharsets.UTF_8));
        }
        LOG.info("{} documents are known; others are {}", documents.size(), alone ? "refused" : "run as well");
    }

    /**
     * The text to run.
     *
     * @param documentId id of a known document, if the request names one
     * @param text document that the request brings, if any
     * @throws ApiException UNKNOWN_DOCUMENT when there is none, or none that may be run
     */
    String resolve(@Nullable String documentId, @Nullable String text) {
        String known = documentId == null ? null : documents.get(documentId);
        if (documentId == null && text != null && !alone) {
            return text;
        }
        if (known == null) {
            throw new ApiException(
                    ErrorCode.UNKNOWN_DOCUMENT,
                    documentId == null
                            ? "This service runs known documents only; name one by its SHA-256 in 'documentId'"
                            : "The 'documentId' is not that of a document that this service knows");
        }
        if (text != null && !text.equals(known)) {
            throw new ApiException(
                    ErrorCode.UNKNOWN_DOCUMENT,
                    "The 'query' is not the document that 'documentId' names; leave it out");
        }
        return known;
    }
}
