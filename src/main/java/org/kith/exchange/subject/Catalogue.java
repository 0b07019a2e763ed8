package org.kith.exchange.subject;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each label and relationship type of the store is to a person who asks for what is held about them, and which of its properties are
 * told under which words. It is the table {@code subject/catalogue.csv}: what the table does not know is not told, and a test fails for it.
 */
final class Catalogue {

    /** What something is to the person. */
    enum Standing {
        /** A fact of the person's own. */
        OWN,
        /** A fact of theirs that is others' too: what is told of it names nobody else. */
        SHARED,
        /** A tie to somebody else. */
        TIE,
        /** Workers, who are told by name and role (Data Protection Act 2018, Schedule 2, paragraph 17). */
        WORKER,
        /** A place or a council. */
        PLACE,
        /** Holds the parts of a fact together. */
        PART,
        /** About other people alone. */
        OTHERS,
        /** The application's own. */
        INTERNAL,
        /** Exempt by law, and without a trace. */
        EXEMPT
    }

    /** A property that is told. {@code free} text may name other people, whose names are taken out of it. */
    record Told(String property, String words, boolean free) {}

    /** One label or relationship type. */
    static final class Kind {
        private final Standing standing;
        private final @Nullable Topic topic;
        private final String title;
        private final List<Told> told = new ArrayList<>();
        private final List<String> known = new ArrayList<>();

        private Kind(Standing standing, @Nullable Topic topic, String title) {
            this.standing = standing;
            this.topic = topic;
            this.title = title;
        }

        Standing standing() {
            return standing;
        }

        Optional<Topic> topic() {
            return Optional.ofNullable(topic);
        }

        /** What one of them is called in an account. */
        String title() {
            return title;
        }

        /** Properties that are told, in their order. */
        List<Told> told() {
            return List.copyOf(told);
        }
    }

    private static final Catalogue SHIPPED = read();

    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<String> everywhere = new ArrayList<>();

    private Catalogue() {}

    static Catalogue shipped() {
        return SHIPPED;
    }

    private static Catalogue read() {
        Catalogue catalogue = new Catalogue();
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("/subject/catalogue.csv"));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            rows.forEach(catalogue::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return catalogue;
    }

    private void take(NamedCsvRecord row) {
        String name = row.getField("kind") + ':' + row.getField("name");
        String property = row.getField("property");
        if (row.getField("kind").equals("any")) {
            everywhere.add(property);
        } else if (property.isEmpty()) {
            String topic = row.getField("section");
            kinds.put(
                    name,
                    new Kind(
                            Standing.valueOf(row.getField("standing")),
                            topic.isEmpty() ? null : Topic.valueOf(topic),
                            row.getField("words")));
        } else {
            Kind kind = Objects.requireNonNull(kinds.get(name), name);
            kind.known.add(property);
            if (!row.getField("words").isEmpty()) {
                kind.told.add(new Told(
                        property, row.getField("words"), row.getField("text").equals("FREE")));
            }
        }
    }

    Optional<Kind> edge(String type) {
        return Optional.ofNullable(kinds.get("edge:" + type));
    }

    /** The kind of a label. Former values are of the kind that they were of. */
    Optional<Kind> node(String label) {
        Kind kind = kinds.get("node:" + label);
        return Optional.ofNullable(
                kind == null && label.endsWith("Was")
                        ? kinds.get("node:" + label.substring(0, label.length() - 3))
                        : kind);
    }

    /** Whether somebody has decided if the property is told. Of what is not the person's own, none is. */
    boolean knows(Kind kind, String property) {
        return switch (kind.standing) {
            case OTHERS, INTERNAL, EXEMPT, PART, WORKER, PLACE -> true;
            case OWN, SHARED, TIE -> everywhere.contains(property) || kind.known.contains(property);
        };
    }
}
