package org.kith.exchange.placements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.care.referral.StandardField;
import org.kith.care.referral.taxonomy.Concept;
import org.kith.care.referral.taxonomy.ConceptNames;
import tools.jackson.databind.JsonNode;

/** Every property and concept of the published standard is in Kith, and no other, where the environment names its folder. */
class PublishedTermsTests {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final Pattern DECLARED = Pattern.compile(
            "^pl:(\\w+) rdf:type owl:(?:Object|Datatype)Property.*?rdfs:domain pl:(\\w+)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static PublishedStandard standard;

    @BeforeAll
    static void read() {
        standard = PublishedStandard.read();
    }

    /** The type, and whether it is required and may be many. Only the ontology knows {@code placementId} on the availability. */
    @Test
    void everyPropertyOfTheShapeHasItsField() {
        Map<String, String> ours = new TreeMap<>();
        for (Class<?> part : RecordContextTests.parts()) {
            for (StandardField field : StandardField.of(part)) {
                ours.put(
                        StandardField.className(part) + "." + field.name(),
                        type(field.of()) + (field.required() ? " required" : "") + (field.many() ? " many" : ""));
            }
        }

        assertThat(ours.remove("PlacementAvailability.placementId")).isEqualTo("string");
        assertThat(ours).hasSize(55).isEqualTo(ofTheShape());
    }

    @Test
    void everyPropertyOfTheOntologyHasItsField() {
        List<String> declared = new ArrayList<>();
        for (Path file : standard.files("ontology")) {
            Matcher matcher = DECLARED.matcher(Graphs.text(file));
            while (matcher.find()) {
                declared.add(matcher.group(2) + "." + matcher.group(1));
            }
        }

        // The ontology has placementId on the availability, the shape on the whole.
        assertThat(RecordContextTests.parts().stream()
                        .flatMap(part -> StandardField.of(part).stream()
                                .map(field -> StandardField.className(part) + "." + field.name()))
                        .filter(name -> !name.equals("Placement.placementId")))
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void everyConceptHasItsConstant() {
        Map<String, ConceptNames> ours = new HashMap<>();
        concepts().forEach(concept -> ours.put(concept.iri(), concept));
        Model taxonomies = ModelFactory.createDefaultModel();
        standard.files("taxonomy")
                .forEach(file -> taxonomies.add(ModelFactory.createModelForGraph(Graphs.ofTurtle(file))));
        List<Resource> published =
                taxonomies.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();

        assertThat(published).hasSize(43);
        assertThat(published).extracting(Resource::getURI).containsExactlyInAnyOrderElementsOf(ours.keySet());
        for (Resource concept : published) {
            ConceptNames names = Objects.requireNonNull(ours.get(concept.getURI()));
            assertThat(names.notation())
                    .isEqualTo(concept.getRequiredProperty(SKOS.notation).getString());
            assertThat(names.label())
                    .isEqualTo(concept.getRequiredProperty(SKOS.prefLabel).getString());
        }
    }

    /** What the published context lets a record write for a concept. */
    @Test
    void everyWordOfThePublishedContextMeansItsConcept() {
        Map<String, ConceptNames> ours = new HashMap<>();
        concepts().forEach(concept -> ours.put(concept.compactIri(), concept));
        int words = 0;
        for (Map.Entry<String, JsonNode> term : standard.context().properties()) {
            JsonNode scoped = term.getValue().get("@context");
            if (scoped == null) {
                continue;
            }
            for (Map.Entry<String, JsonNode> word : scoped.properties()) {
                if (!word.getKey().startsWith("@")) {
                    ConceptNames meant =
                            Objects.requireNonNull(ours.get(word.getValue().stringValue()), word.getKey());
                    assertThat(meant.isWritten(word.getKey())).as(word.getKey()).isTrue();
                    words++;
                }
            }
        }
        assertThat(words).isGreaterThan(50);
    }

    private static Stream<ConceptNames> concepts() {
        return RecordContextTests.parts().stream()
                .flatMap(part -> StandardField.of(part).stream())
                .map(StandardField::of)
                .distinct()
                .filter(Class::isEnum)
                .flatMap(taxonomy -> Arrays.stream(taxonomy.getEnumConstants()))
                .map(concept -> ((Concept) concept).names());
    }

    private static String type(Class<?> of) {
        if (of.isEnum()) {
            return new TreeSet<>(Arrays.stream(of.getEnumConstants())
                            .map(concept -> ((Concept) concept).names().iri())
                            .toList())
                    .toString();
        }
        return switch (of.getSimpleName()) {
            case "String" -> "string";
            case "Boolean" -> "boolean";
            case "Integer" -> "nonNegativeInteger";
            case "BigDecimal" -> "decimal";
            case "LocalDate" -> "date";
            default -> of.getSimpleName();
        };
    }

    private static Map<String, String> ofTheShape() {
        Model shape = ModelFactory.createModelForGraph(standard.shape());
        Map<String, String> all = new TreeMap<>();
        shape.listResourcesWithProperty(shacl("targetClass"))
                .forEach(node -> node.listProperties(shacl("property")).forEach(statement -> {
                    Resource property = statement.getResource();
                    String type = typeIn(property);
                    if (!type.isEmpty()) {
                        all.put(
                                node.getPropertyResourceValue(shacl("targetClass"))
                                                .getLocalName()
                                        + "."
                                        + property.getPropertyResourceValue(shacl("path"))
                                                .getLocalName(),
                                type
                                        + (property.hasProperty(shacl("minCount")) ? " required" : "")
                                        + (property.hasProperty(shacl("maxCount")) ? "" : " many"));
                    }
                }));
        return all;
    }

    /** Its datatype, class or concepts; empty for a property shape that only warns of a value. */
    private static String typeIn(Resource property) {
        Resource named = Stream.of("datatype", "class")
                .map(each -> property.getPropertyResourceValue(shacl(each)))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        if (named != null) {
            return named.getLocalName();
        }
        Resource in = property.getPropertyResourceValue(shacl("in"));
        return in == null
                ? ""
                : new TreeSet<>(in.as(RDFList.class).asJavaList().stream()
                                .map(RDFNode::toString)
                                .toList())
                        .toString();
    }

    private static Property shacl(String name) {
        return ModelFactory.createDefaultModel().createProperty(SHACL + name);
    }
}
