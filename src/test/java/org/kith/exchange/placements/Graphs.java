package org.kith.exchange.placements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Records and the standard's files as Jena reads them, which knows nothing of Kith. */
final class Graphs {
    static final Path RECORDS = Path.of("src/test/resources/placements");
    private static final String BASE = "https://base.example/";

    private Graphs() {}

    static Graph ofJsonLd(String json) {
        return RDFParser.fromString(json, Lang.JSONLD11).base(BASE).toGraph();
    }

    /** The same record, read by another context than the one it names. */
    static Graph ofJsonLd(String json, JsonNode context) {
        ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(json);
        record.set("@context", context);
        return ofJsonLd(record.toString());
    }

    static Graph ofTurtle(Path file) {
        return RDFParser.fromString(text(file), Lang.TURTLE).base(BASE).toGraph();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node property(String name) {
        return NodeFactory.createURI(StandardContext.iri(name));
    }

    /** The graph without a property, and with each decimal in its shortest form: 4500 and 4500.00 are the same amount. */
    static Graph comparable(Graph graph, String without) {
        Graph same = GraphFactory.createDefaultGraph();
        graph.find()
                .filterDrop(triple -> triple.getPredicate().equals(property(without)))
                .forEach(triple -> same.add(
                        Triple.create(triple.getSubject(), triple.getPredicate(), shortest(triple.getObject()))));
        return same;
    }

    private static Node shortest(Node node) {
        if (!node.isLiteral() || !XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
            return node;
        }
        BigDecimal amount = new BigDecimal(node.getLiteralLexicalForm()).stripTrailingZeros();
        return NodeFactory.createLiteralDT(amount.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
