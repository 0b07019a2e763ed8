package org.kith.exchange.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.StandardField;
import tools.jackson.databind.json.JsonMapper;

/** What a record's own context may do to its words. */
class RecordContextTests {

    /** The referral and its parts, found by their fields. */
    static List<Class<?>> parts() {
        List<Class<?>> parts = new ArrayList<>(List.of(ReferralRecord.class));
        StandardField.of(ReferralRecord.class).stream()
                .<Class<?>>map(StandardField::of)
                .filter(Class::isRecord)
                .forEach(parts::add);
        return parts;
    }

    @Test
    void aPrefixOfTheRecordStandsForWhatTheRecordSays() {
        RecordContext context = read("{\"ours\": \"https://records.example/\", \"cn\": \"" + StandardContext.iri("")
                + "communication-need#\"}");

        assertThat(context.expanded("ours:7")).isEqualTo("https://records.example/7");
        assertThat(context.expanded("cn:BSL"))
                .isEqualTo("https://ns.socialcaredata.io/placements/communication-need#BSL");
        assertThat(context.expanded("ex:7")).isEqualTo("https://example.org/placement/7");
    }

    @Test
    void whatHasNoKnownPrefixStaysAsItIs() {
        RecordContext context = read("\"https://standard.example/context.jsonld\"");

        Stream.of("https://records.example/7", "urn:uuid:1", "7", "_:b0", "", "pl://7")
                .forEach(iri -> assertThat(context.expanded(iri)).isEqualTo(iri));
    }

    private static RecordContext read(String context) {
        Problems problems = new Problems();
        RecordContext read = RecordContext.of(JsonMapper.shared().readTree(context), problems);
        assertThat(problems.all()).isEmpty();
        return read;
    }
}
