package org.kith.exchange.subject;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.exchange.subject.Account.Entry;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An account as JSON: structured, commonly used and machine-readable (UK GDPR, Article 20(1)). */
final class AccountAsJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private AccountAsJson() {}

    static String of(Account account) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("reference", account.reference());
        all.put("made", account.made().toString());
        all.put("person", Map.of("id", account.personId(), "name", account.person()));
        all.put("givenToThePerson", account.forThemselves());
        all.put(
                "parts",
                account.parts().stream()
                        .map(part -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("topic", part.topic().name());
                            each.put("heading", part.topic().heading());
                            each.put(
                                    "entries",
                                    part.entries().stream()
                                            .map(AccountAsJson::entry)
                                            .toList());
                            return each;
                        })
                        .toList());
        all.put(
                "withheld",
                account.withheld().stream().map(AccountAsJson::withheld).toList());
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> withheld(OpenlyWithheld each) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("what", each.what());
        said.put("why", each.why());
        said.put("law", each.source());
        return said;
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("what", entry.what());
        Map<String, Object> details = new LinkedHashMap<>();
        entry.details()
                .forEach((word, values) ->
                        details.put(word, values.size() == 1 ? values.getFirst() : List.copyOf(values)));
        said.put("details", details);
        put(said, "from", entry.from());
        put(said, "to", entry.to());
        put(said, "recordedAt", iso(entry.recorded()));
        put(said, "noLongerBelievedSince", iso(entry.corrected()));
        put(said, "source", entry.source());
        put(said, "recordedBy", entry.by());
        return said;
    }

    private static @Nullable String iso(@Nullable ZonedDateTime moment) {
        return moment == null ? null : moment.toOffsetDateTime().toString();
    }

    private static void put(Map<String, Object> into, String name, @Nullable String value) {
        if (value != null) {
            into.put(name, value);
        }
    }
}
