package org.kith.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.WearmoorIT;

class FamilyNetworkIT extends WearmoorIT {

    private static final String NETWORK = """
            query Network($id: ID!, $hops: Int, $via: [TieKind!], $includeFormer: Boolean, $asOf: LocalDate, $knownAt: DateTime) {
              familyNetwork(personId: $id, hops: $hops, via: $via, includeFormer: $includeFormer, asOf: $asOf, knownAt: $knownAt) {
                root { displayName }
                people { hops visibility inCare person { id displayName birthDate deathDate child { localId legalStatus } names { kind text } }
                  currentPlacement { type setting { name kind carers { displayName } approvals { category } address { postcode } } }
                  allocated { name } restrictions { kind against { displayName } protects { displayName } order { kind } } }
                ties { kind detail current certainty validFrom validTo from { displayName } to { displayName } }
                households { members { person { displayName } role current } address { postcode } }
                gaps { kind person { displayName } } withheldCount truncated asOf knownAt
              } }
            """;

    @Test
    void miasNetwork() {
        var answer = ask(priya(), NETWORK, Map.of("id", person("mia-ashdown"), "hops", 3));
        System.out.println(answer.body().toPrettyString());
        assertThat(answer.status()).isEqualTo(200);
    }
}
