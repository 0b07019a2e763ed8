package org.kith.exchange.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kith.WholeLifeIT;
import org.kith.exchange.bundle.BundleImport;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that the store can hold is in the catalogue: a new kind of fact fails here until somebody has decided what it is to a person. */
class CatalogueIT extends WholeLifeIT {

    @Autowired
    private BundleImport bundles;

    private final Catalogue catalogue = Catalogue.shipped();

    @Test
    void everyTypeLabelAndPropertyIsClassified() throws Exception {
        bundles.run(Path.of("graph-seed"), System.out);
        wholeLife();
        Set<String> unknown = new TreeSet<>();
        families.write(tx -> {
            tx.run("CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name", Map.of())
                    .forEach(row -> edge(row.text("name"), unknown));
            tx.run("CALL db.labels() YIELD label RETURN label AS name", Map.of())
                    .forEach(row -> node(row.text("name"), unknown));
            tx.run("MATCH ()-[e]->() UNWIND keys(e) AS key RETURN DISTINCT type(e) AS name, key", Map.of())
                    .forEach(row -> catalogue
                            .edge(row.text("name"))
                            .filter(kind -> !catalogue.knows(kind, row.text("key")))
                            .ifPresent(kind -> unknown.add("edge " + row.text("name") + "." + row.text("key"))));
            tx.run(
                            "MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH 'Test') UNWIND keys(n) AS key"
                                    + " RETURN DISTINCT labels(n) AS names, key",
                            Map.of())
                    .forEach(row -> property(row.texts("names"), row.text("key"), unknown));
        });
        assertThat(unknown).isEmpty();
    }

    private void edge(String type, Set<String> unknown) {
        if (catalogue.edge(type).isEmpty()) {
            unknown.add("edge " + type);
        }
    }

    private void node(String label, Set<String> unknown) {
        if (catalogue.node(label).isEmpty() && !label.startsWith("Test")) {
            unknown.add("node " + label);
        }
    }

    private void property(List<String> labels, String key, Set<String> unknown) {
        boolean child = labels.contains("PersonWas");
        boolean known = labels.stream()
                        .flatMap(label -> catalogue.node(label).stream())
                        .anyMatch(kind -> catalogue.knows(kind, key))
                || child && catalogue.knows(catalogue.node("Child").orElseThrow(), key);
        if (!known) {
            unknown.add("node " + labels + "." + key);
        }
    }
}
