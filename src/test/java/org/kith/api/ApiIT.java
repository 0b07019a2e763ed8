package org.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.GraphQlAnswer;
import org.kith.KithIT;

/** The whole application keeps what this package's own tests show of it alone. */
class ApiIT extends KithIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ node(id: \"x\") { id } }                            | BAD_ID",
                "{ node(id: \"Tm90aGluZzox\") { id } }                 | BAD_ID",
                "{ node(id: null) { id } }                             | BAD_ARGUMENT",
                "{ node { id } }                                       | BAD_DOCUMENT",
                "{ __schema { types { name } } }                       | BAD_DOCUMENT",
                "{                                                     | BAD_DOCUMENT",
                "{ a b c d e f }                                       | LIMIT_EXCEEDED",
                "{ node(id: \"x\") { ...F0 } } fragment F0 on Node { ...F0 } | BAD_DOCUMENT",
            })
    void everyErrorHasItsCode(String document, String code) {
        GraphQlAnswer answer = ask(token("practitioner", UUID.randomUUID().toString()), document);
        assertThat(answer.errorCodes()).as(answer.text()).containsOnly(code);
        assertThat(answer.body().at("/errors/0/extensions/requestId").asString())
                .hasSize(36);
        assertThat(answer.body().at("/extensions/cost/requested").isNumber()).isTrue();
    }

    @Test
    void aLongBodyIsRefusedAndThatOfAStrangerIsNotRead() {
        Map<String, String> variables = Map.of("v", "a".repeat(70_000));
        GraphQlAnswer known = ask(token("practitioner", UUID.randomUUID().toString()), "{ __typename }", variables);
        assertThat(known.status()).isEqualTo(413);
        assertThat(known.errorCodes()).containsExactly("LIMIT_EXCEEDED");
        GraphQlAnswer stranger = ask(null, "{ __typename }", variables);
        assertThat(stranger.status()).isEqualTo(401);
        assertThat(stranger.errorCodes()).containsExactly("UNAUTHENTICATED");
    }

    @Test
    void aBodyThatIsNoRequestIsABadDocument() {
        GraphQlAnswer answer = post(token("practitioner", UUID.randomUUID().toString()), "[]");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCodes()).containsExactly("BAD_DOCUMENT");
    }
}
