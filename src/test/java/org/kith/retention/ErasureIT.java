package org.kith.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.Families;
import org.kith.WholeLifeIT;
import org.kith.audit.VerifyAccess;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A person with unmistakable words in every field, who is erased: not one of the words is left. */
class ErasureIT extends WholeLifeIT {

    private static final int REFUSED = 3;

    /** Everything in the store that says one of the words, of any letter case; the links of the record of access are random letters. */
    private static final String SAYS = """
            CYPHER 25
            CALL () {
                MATCH (n) RETURN properties(n) AS values, elementId(n) AS id, labels(n)[0] AS kind
              UNION
                MATCH ()-[e]->() RETURN properties(e) AS values, elementId(e) AS id, type(e) AS kind
            }
            WITH values, id, kind
            WHERE any(key IN keys(values) WHERE NOT (kind = 'AccessSegment' AND key IN ['before', 'head', 'seal', 'macs']) AND any(value IN CASE WHEN valueType(values[key]) STARTS WITH 'LIST' THEN values[key] ELSE [values[key]] END
              WHERE any(word IN ['zqx', '7qx', '8qx', '9qx'] WHERE toLower(toStringOrNull(value)) CONTAINS word)))
            RETURN kind + ' ' + id AS place
            """;

    @Autowired
    private List<Command> commands;

    @Autowired
    private VerifyAccess verification;

    @TempDir
    private Path folder;

    @Test
    void aRuleAndAHoldStandAgainstIt() {
        Life life = wholeLife();
        assertThat(run("erase", "--person=" + life.child(), "--by=Clerk", "--reason=due"))
                .isEqualTo(REFUSED);
        overdue(life);
        assertThat(run("legal-hold", "--person=" + life.child(), "--by=Solicitor", "--reason=public inquiry"))
                .isZero();
        assertThat(run("erase", "--person=" + life.duplicate(), "--by=Clerk", "--reason=due"))
                .isEqualTo(REFUSED);
        assertThat(said("retention", "--due")).contains(life.child() + "\tLOOKED_AFTER\t2015-03-04\tdue\theld");
        assertThat(run("legal-hold", "--person=" + life.child(), "--release", "--by=Solicitor", "--reason=it is over"))
                .isZero();
        assertThat(rows("MATCH (hold:LegalHold {personId: $id}) RETURN hold.releasedBy AS by", life.child()))
                .singleElement()
                .satisfies(row -> assertThat(row.text("by")).isEqualTo("Solicitor"));
        assertThat(rows("MATCH (person:Person {id: $id}) RETURN person.id AS id", life.child()))
                .hasSize(1);
    }

    @Test
    void nothingOfThePersonIsLeftButATombstone() throws IOException {
        Set<String> before = says();
        Life life = wholeLife();
        assertThat(says()).hasSizeGreaterThan(before.size() + 40);
        overdue(life);
        assertThat(run("erase", "--person=" + Families.id(life.child()), "--by=Clerk", "--reason=75 years are over"))
                .isZero();

        assertThat(says()).as("places that still say something of the person").isEqualTo(before);
        for (String id : List.of(life.child(), life.duplicate())) {
            Row stone = rows(
                            "MATCH (stone {id: $id}) RETURN labels(stone) AS labels, keys(stone) AS keys, stone.by AS by",
                            id)
                    .getFirst();
            assertThat(stone.texts("labels")).containsExactly("Tombstone");
            assertThat(stone.texts("keys")).containsExactlyInAnyOrder("id", "erasedAt", "by", "rule", "reason");
            assertThat(rows("MATCH (stone {id: $id})--(any) RETURN any", id)).isEmpty();
        }
        othersKeepTheirPart(life);
        theRecordOfAccessIsWhole(life);
        assertThat(run("erase", "--person=" + life.child(), "--by=Clerk", "--reason=again"))
                .isZero();
        assertThat(said("erase", "--person=" + life.child(), "--by=Clerk", "--reason=again"))
                .contains("already");
        itIsNotImportedAgain(life);
    }

    private void othersKeepTheirPart(Life life) {
        assertThat(rows(
                        "MATCH (:Person {id: $id})<-[:SUBJECT]-(order:Order) RETURN order.terms AS terms",
                        life.sibling()))
                .extracting(row -> row.text("terms"))
                .containsExactly("Terms of both");
        assertThat(rows(
                        "MATCH (:Person {id: $id})<-[:ASSESSES]-(paper) RETURN paper.rationale AS text",
                        life.sibling()))
                .hasSize(1);
        assertThat(rows("MATCH (:Person {id: $id})<-[:CONCERNS]-(paper) RETURN paper.reason AS text", life.sibling()))
                .extracting(row -> row.text("text"))
                .containsOnly("Reason of both");
        assertThat(rows(
                        "MATCH (person:Person {id: $id})-[:LIVES_IN]->()-[:AT]->(home) RETURN home.lines AS text",
                        life.mother()))
                .extracting(row -> row.text("text"))
                .containsExactly("4 Wvostreet");
        assertThat(rows("MATCH (person:Person {id: $id}) RETURN person.displayName AS text", life.adopted()))
                .hasSize(1);
    }

    private void theRecordOfAccessIsWhole(Life life) {
        assertThat(verification.verify(List.of(), Stream.of()).lines()).noneMatch(line -> line.contains(life.child()));
        assertThat(rows(
                        "MATCH (s:AccessSegment) WHERE any(line IN s.lines WHERE line CONTAINS $id AND line CONTAINS '\"erase\"') RETURN s.key AS key",
                        life.child()))
                .hasSize(1);
        Worker officer = worker("privacy-officer");
        JsonNode looks = ask(
                        officer.token(),
                        "query W($id: ID!) { whoLookedAt(personId: $id) { totalCount nodes { personId } } }",
                        Map.of("id", Families.id(life.child())))
                .at("/whoLookedAt");
        assertThat(looks.path("totalCount").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(rows(
                        "MATCH (event:Event {kind: 'ACCESS'}) WHERE $id IN event.ids RETURN event.id AS id",
                        life.child()))
                .isNotEmpty();
    }

    private void itIsNotImportedAgain(Life life) throws IOException {
        String other = Ids.next();
        Path bundle = Files.createDirectory(folder.resolve("bundle"));
        Files.write(bundle.resolve("bundle.csv"), List.of("source,description,recorded_by", "reimport,again,"));
        Files.write(
                bundle.resolve("people.csv"),
                List.of("ref,given_name,family_name", life.child() + ",Back,Again", other + ",Somebody,Else"));
        Path report = folder.resolve("refused");
        assertThat(run("import-bundle", "--folder=" + bundle, "--report=" + report))
                .isZero();
        assertThat(Files.readAllLines(report)).hasSize(2).last().asString().contains("people.csv", "were erased");
        assertThat(rows("MATCH (person:Person {id: $id}) RETURN person.id AS id", other))
                .hasSize(1);
        assertThat(rows("MATCH (person:Person {id: $id}) RETURN person.id AS id", life.child()))
                .isEmpty();
    }

    @Test
    void nobodyKeepsWhomNoRuleKeepsIfTheyAskForIt() {
        String alone = families.person("Zola", "Alone", "1980");
        assertThat(run("erase", "--person=" + alone, "--by=Clerk", "--reason=asked"))
                .isEqualTo(REFUSED);
        assertThat(run("erase", "--person=" + alone, "--by=Clerk", "--reason=asked", "--request"))
                .isZero();
        assertThat(rows("MATCH (stone:Tombstone {id: $id}) RETURN stone.rule AS rule", alone)
                        .getFirst()
                        .text("rule"))
                .isEqualTo("REQUEST");
        assertThat(run("erase", "--person=" + Ids.next(), "--by=Clerk", "--reason=x"))
                .isEqualTo(Command.WRONG_USAGE);
    }

    /** Makes everybody of the record so old that no rule keeps it. */
    private void overdue(Life life) {
        families.write(tx -> tx.run("""
                MATCH (child:Person {id: $child}) MATCH (sibling:Person {id: $sibling})
                SET child.birthMin = date('1940-03-04'), child.birthMax = date('1940-03-04'), sibling.birthMin = date('1940-01-02'),
                  sibling.birthMax = date('1940-01-02')
                CREATE (sibling)-[:HAS_EPISODE]->(:CareEpisode {id: randomUUID(), fromMin: date('1945-01-01'), toMax: date('1946-01-01')})
                WITH child MATCH (child)-[seal:SAME_AS {guard: 'SEALED'}]-() SET seal.fromMin = date('1900-01-01')
                """, Map.of("child", life.child(), "sibling", life.sibling())));
    }

    private Set<String> says() {
        Set<String> places = new TreeSet<>();
        families.write(tx -> tx.run(SAYS, Map.of()).forEach(row -> places.add(row.text("place"))));
        return places;
    }

    private List<Row> rows(String cypher, String id) {
        List<Row> rows = new ArrayList<>();
        families.write(tx -> rows.addAll(tx.run(cypher, Map.of("id", id))));
        return rows;
    }

    private String said(String name, String... options) {
        PrintStream out = System.out;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
            run(name, options);
        } finally {
            System.setOut(out);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private int run(String name, String... options) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(CommandLine.of(options));
    }
}
