package org.kith.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class ImportedIdTests {

    @Test
    void theSameRowAlwaysFindsTheSameNode() {
        assertThat(ImportedId.of("wearmoor", "person", "mia-ashdown"))
                .isEqualTo(ImportedId.of("wearmoor", "person", "mia-ashdown"))
                .isNotEqualTo(ImportedId.of("tidesend", "person", "mia-ashdown"))
                .isNotEqualTo(ImportedId.of("wearmoor", "household", "mia-ashdown"));
    }

    @Test
    void aReferenceThatIsAUuidIsTakenAsItIs() {
        assertThat(ImportedId.of("x", "person", "0190A5C8-1B5E-7C3A-8F00-0123456789AB"))
                .isEqualTo("0190a5c8-1b5e-7c3a-8f00-0123456789ab");
    }

    @Property(tries = 200)
    void anythingElseIsAUuidOfVersion8(@ForAll @AlphaChars @NotEmpty String ref) {
        UUID id = UUID.fromString(ImportedId.of("s", "person", ref));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
