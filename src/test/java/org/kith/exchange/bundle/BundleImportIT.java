package org.kith.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.KithIT;
import org.kith.exchange.ImportedId;
import org.kith.graph.Outcome;
import org.kith.graph.Row;
import org.kith.graph.Writes;
import org.springframework.beans.factory.annotation.Autowired;

class BundleImportIT extends KithIT {
    private static final Path SEED = Path.of("graph-seed");

    @Autowired
    private BundleImport bundles;

    @Autowired
    private Writes writes;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void theDemoCountyIsTakenWholeAndASecondTimeChangesNothing() throws IOException {
        ImportReport first = run(SEED);
        assertThat(first.refusals().count())
                .as(printed.toString(StandardCharsets.UTF_8))
                .isZero();
        List<Long> before = size();
        ImportReport second = run(SEED);
        assertThat(second.importedBefore()).isNotNull();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Nothing to do: this bundle of wearmoor");
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void rowsThatAreInTheStoreAreKnownThoughTheBundleIsAnother() throws IOException {
        write("bundle.csv", "source,description,recorded_by", "again,first,");
        family();
        assertThat(run(folder).counts().of(Outcome.CREATED)).isEqualTo(12);
        List<Long> before = size();
        write("bundle.csv", "source,description,recorded_by", "again,second,");
        ImportReport second = run(folder);
        assertThat(second.counts().written()).isZero();
        assertThat(second.counts().of(Outcome.UNCHANGED)).isEqualTo(12);
        assertThat(size().subList(0, 2)).isEqualTo(List.of(before.get(0) + 1, before.get(1)));
        assertThat(closed("again")).isZero();
    }

    @Test
    void aHigherVersionSupersedesAndTheOldOneStays() throws IOException {
        bundle("versions");
        family();
        write(
                "ties.csv",
                "ref,type,from_person,to_person,kind,status,from,to,recorded_at,version,guard",
                "t1,PARENT,dad,kid,BIRTH,PROVEN,,,2024-06-01T10:00:00Z,2,",
                "t1,PARENT,dad,kid,BIRTH,ALLEGED,,,2024-01-01T10:00:00Z,1,");
        assertThat(run(folder).refusals().count()).isZero();
        assertThat(tie("versions:tie:t1:1")).isEqualTo("ALLEGED to 2024-06-01T10:00Z");
        assertThat(tie("versions:tie:t1:2")).isEqualTo("PROVEN to 9999-12-31T00:00Z");
    }

    @Test
    void aCorrectionMayComeLaterAndMakeAFriendAnAunt() throws IOException {
        bundle("later");
        family();
        String header = "ref,type,from_person,to_person,kind,status,from,to,recorded_at,version,guard";
        write("ties.csv", header, "t1,KITH,gran,kid,FRIEND,,,,2024-01-01T10:00:00Z,1,");
        run(folder);
        write("ties.csv", header, "t1,KIN,gran,kid,AUNT,,,,2025-01-01T10:00:00Z,2,UNDISCLOSED");
        assertThat(run(folder).counts().of(Outcome.CORRECTED)).isOne();
        assertThat(tie("later:tie:t1:1")).isEqualTo("ASSERTED to 2025-01-01T10:00Z");
        assertThat(guard("later:tie:t1:1")).isEqualTo("UNDISCLOSED");
        assertThat(guard("later:tie:t1:2")).isEqualTo("UNDISCLOSED");
    }

    @Test
    void theSameVersionWithOtherValuesIsRefusedWithAdvice() throws IOException {
        bundle("conflict");
        family();
        String header = "ref,type,from_person,to_person,kind,status";
        write("ties.csv", header, "t1,KITH,gran,kid,FRIEND,");
        run(folder);
        write("ties.csv", header, "t1,KITH,gran,kid,NEIGHBOUR,");
        Path report = folder.resolve("README.report.csv");
        bundles.run(folder, report, out());
        assertThat(Files.readString(report))
                .contains(
                        "ties.csv,2,version,t1,version 1 is in the store with other values; a correction takes the next version");
    }

    @Test
    void whatIsSealedNowIsNotOpenedByHistory() throws IOException {
        bundle("guard");
        family();
        write(
                "ties.csv",
                "ref,type,from_person,to_person,kind,version,guard",
                "t1,PARENT,dad,kid,BIRTH,1,",
                "t1,PARENT,dad,kid,BIRTH,2,EXTRA_FAMILIAL",
                "t1,PARENT,dad,kid,BIRTH,3,SEALED",
                "t1,PARENT,dad,kid,BIRTH,4,");
        run(folder);
        assertThat(List.of(1, 2, 3, 4).stream().map(n -> guard("guard:tie:t1:" + n)))
                .containsExactly("SEALED", "SEALED", "SEALED", "OPEN");
    }

    @Test
    void aChangedRecordKeepsWhatItWas() throws IOException {
        bundle("was");
        family();
        run(folder);
        write(
                "people.csv",
                "ref,given_name,family_name,birth_date",
                "kid,Kit,Ferris,2016-05-04",
                "dad,Dan,Ferris,",
                "gran,Ann,Ferris,");
        assertThat(run(folder).counts().of(Outcome.CORRECTED)).isOne();
        List<Row> was = query("""
                MATCH (p:Person {id: $id})-[w:WAS]->(old:PersonWas)
                RETURN p.birthDate AS now, old.birthDate AS before, old.ofId = p.id AS same, w.supersededAt = p.recordedAt AS closed, p:Child AS child
                """, Map.of("id", ImportedId.of("was", "person", "kid")));
        assertThat(was).hasSize(1);
        assertThat(was.getFirst().text("now")).isEqualTo("2016-05-04");
        assertThat(was.getFirst().text("before")).isEqualTo("2016");
        assertThat(was.getFirst().flag("same")).isTrue();
        assertThat(was.getFirst().flag("closed")).isTrue();
        assertThat(was.getFirst().flag("child")).isTrue();
    }

    @Test
    void aTieWithoutDirectionIsStoredOnceLowerIdFirst() throws IOException {
        bundle("symmetric");
        family();
        write(
                "ties.csv",
                "ref,type,from_person,to_person,kind,from",
                "t1,PARTNER,dad,gran,MARRIAGE,2001",
                "t2,PARTNER,gran,dad,MARRIAGE,2001",
                "t3,PARTNER,gran,dad,COHABITATION,1999");
        assertThat(run(folder).refusals().count()).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("ties.csv line 3, ref 't2': line 2 tells the same under another ref");
        List<Row> ties = query(
                "MATCH (a)-[t:PARTNER_OF]->(b) WHERE t.source = $id RETURN a.id < b.id AS lowerFirst",
                Map.of("id", "symmetric"));
        assertThat(ties).hasSize(2).allMatch(row -> row.flag("lowerFirst"));
    }

    @Test
    void aTieMayBeSpelledAsCaseSystemsDo() throws IOException {
        bundle("spelled");
        family();
        write(
                "ties.csv",
                "ref,type,from_person,to_person,recorded_at",
                "t1,grandparent,gran,kid,",
                "t2,child,kid,dad,",
                "t3,exPartner,dad,gran,2024-05-01T10:00:00Z",
                "t4,exSpouse,dad,gran,");
        assertThat(run(folder).refusals().count()).isOne();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("ties.csv line 5", "when it ended");
        List<Row> ties = query(
                "MATCH (a)-[t]->(b) WHERE t.source = $id AND t.key CONTAINS ':tie:' RETURN type(t) + ' ' + coalesce(t.kind, t.relation) + ' ' + a.displayName + ' ' + toString(t.toMax) AS tie ORDER BY tie",
                Map.of("id", "spelled"));
        assertThat(ties.stream().map(row -> row.text("tie").replaceAll("(PARTNER_OF \\w+) [\\w ]+ (\\S+)", "$1 $2")))
                .containsExactly(
                        "KIN_OF GRANDPARENT Ann Ferris 9999-12-31",
                        "PARENT_OF BIRTH Dan Ferris 9999-12-31",
                        "PARTNER_OF RELATIONSHIP 2024-05-01");
    }

    @Test
    void aRelativeIsStoredAsARelationAndASideWhicheverWordsSayIt() throws IOException {
        bundle("kin");
        family();
        write(
                "ties.csv",
                "ref,type,from_person,to_person,kind,side",
                "t1,KIN,gran,kid,AUNT_UNCLE,MATERNAL",
                "t2,KIN,kid,dad,NEPHEW,PATERNAL",
                "t3,KIN,dad,kid,MATERNAL_UNCLE,",
                "t4,auntUncle,gran,dad,,PATERNAL",
                "t5,KIN,gran,dad,COUSIN,");
        assertThat(run(folder).refusals().count()).isZero();
        List<Row> ties = query(
                "MATCH (a)-[t:KIN_OF]->(b) WHERE t.source = $id RETURN right(t.key, 4) + ' ' + t.relation + ' ' + coalesce(t.side, '-') + ' ' + a.displayName AS tie ORDER BY tie",
                Map.of("id", "kin"));
        assertThat(ties.stream().map(row -> row.text("tie")))
                .containsExactly(
                        "t1:1 AUNT_UNCLE MATERNAL Ann Ferris",
                        "t2:1 AUNT_UNCLE PATERNAL Dan Ferris",
                        "t3:1 AUNT_UNCLE MATERNAL Dan Ferris",
                        "t4:1 AUNT_UNCLE PATERNAL Ann Ferris",
                        "t5:1 COUSIN - Ann Ferris");
    }

    @Test
    void grantsFollowAllocationsAndTeams() throws IOException {
        bundle("grants");
        family();
        String header = "ref,professional,child,role,from,to,version";
        write(
                "allocations.csv",
                header,
                "a1,pro,kid,SOCIAL_WORKER,2024-01-01,,1",
                "a2,pro,kid,REVIEWING_OFFICER,2024-01-01,,1");
        run(folder);
        assertThat(grants("grants")).containsExactly("ALLOCATION 9999-12-31", "REVIEW 9999-12-31", "TEAM 9999-12-31");
        write("allocations.csv", header, "a1,pro,kid,SOCIAL_WORKER,2024-01-01,2025-03-01,2");
        write("children.csv", "person,authority,team,team_from", "kid,council,team2,2025-01-01");
        assertThat(run(folder).refusals().count()).isZero();
        assertThat(grants("grants"))
                .containsExactly("ALLOCATION 2025-03-01", "REVIEW 9999-12-31", "TEAM 2025-01-01", "TEAM 9999-12-31");
        List<Long> before = size();
        write("bundle.csv", "source,description,recorded_by", "grants,again,");
        assertThat(run(folder).counts().written()).isZero();
        assertThat(size().get(1)).isEqualTo(before.get(1));
    }

    @Test
    void whatAHomeMayTakeIsReadWithTheChildrenWhomItNames() throws IOException {
        bundle("terms");
        family();
        write("settings.csv", "ref,kind", "gran,KINSHIP_HOUSEHOLD", "larch,CHILDRENS_HOME");
        write(
                "approvals.csv",
                "ref,setting,category,kinds,children,extended,from",
                "a1,gran,TEMPORARY_REG_24,SHORT_TERM;LONG_TERM,kid,true,2026-01-05");
        write("registrations.csv", "ref,setting,urn,beds,min_age,max_age,from", "r1,larch,SC999001,4,10,17,2020-06-15");
        write("exemptions.csv", "ref,setting,authority,children,from", "e1,gran,council,kid;dad,2026-01-05");
        assertThat(run(folder).counts().of(Outcome.CREATED)).isEqualTo(17);
        assertThat(run(folder).counts().of(Outcome.CREATED)).isZero();
        assertThat(query("""
                MATCH (s:Setting)-[:HAS_APPROVAL|HAS_REGISTRATION|HAS_EXEMPTION]->(n) WHERE s.source = 'terms'
                RETURN labels(n)[0] + ' ' + coalesce(toString(n.extended) + ' ' + n.kinds[1], toString(n.beds), '')
                  + toString(COUNT { (n)-[:APPROVED_FOR|EXEMPTS]->(:Person) }) AS said ORDER BY said""", Map.of()))
                .extracting(row -> row.text("said"))
                .containsExactly("Approval true LONG_TERM1", "Exemption 2", "Registration 40");
    }

    @Test
    void aFolderWithoutABundleIsRefusedWhole() {
        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(NotABundleException.class)
                .hasMessageContaining("has no bundle.csv");
    }

    private void bundle(String source) throws IOException {
        write("bundle.csv", "source,description,recorded_by", source + ",test,");
    }

    /** Twelve rows: three people, one of them a child, and those who work with her. */
    private void family() throws IOException {
        write("authorities.csv", "ref,name,code", "council,Test Council,999");
        write("teams.csv", "ref,name,kind,authority", "team1,One,,council", "team2,Two,,council");
        write("professionals.csv", "ref,name,roles", "pro,Pat Worker,practitioner");
        write("team_members.csv", "professional,team,capacity,from", "pro,team1,MEMBER,2020");
        write(
                "people.csv",
                "ref,given_name,family_name,birth_date",
                "kid,Kit,Ferris,2016",
                "dad,Dan,Ferris,",
                "gran,Ann,Ferris,");
        write("households.csv", "ref,address", "home,");
        write("household_members.csv", "ref,household,person,role,from", "m1,home,kid,CHILD,2016");
        write("children.csv", "person,authority,team,team_from", "kid,council,team1,2024-01-01");
        write("same_as.csv", "ref,person,other,guard", "s1,dad,gran,SEALED");
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private ImportReport run(Path from) throws IOException {
        return bundles.run(from, null, out());
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private List<Long> size() {
        Row row = query("""
                MATCH (n) WITH count(n) AS nodes
                OPTIONAL MATCH ()-[e]->() WITH nodes, count(e) AS edges
                OPTIONAL MATCH ()-[e]->() WHERE e.supersededAt < datetime('9999-01-01T00:00:00Z')
                RETURN nodes, edges, count(e) AS closed
                """, Map.of()).getFirst();
        return List.of(row.longNumber("nodes"), row.longNumber("edges"), row.longNumber("closed"));
    }

    private long closed(String source) {
        return query(
                        "MATCH ()-[e]->() WHERE e.source = $source AND e.supersededAt < datetime('9999-01-01T00:00:00Z') RETURN count(e) AS n",
                        Map.of("source", source))
                .getFirst()
                .longNumber("n");
    }

    private String tie(String key) {
        Row row = edge(key);
        return row.text("status") + " to " + row.instant("until");
    }

    private String guard(String key) {
        return edge(key).text("guard");
    }

    private Row edge(String key) {
        return query(
                        "MATCH ()-[e:PARENT_OF|KITH_OF|KIN_OF]->() WHERE e.key = $key RETURN e.status AS status, e.guard AS guard, e.supersededAt AS until",
                        Map.of("key", key))
                .getFirst();
    }

    private List<String> grants(String source) {
        return query(
                        "MATCH ()-[g:MAY_SEE]->() WHERE g.key STARTS WITH $source RETURN g.because + ' ' + toString(g.toMax) AS grant ORDER BY grant",
                        Map.of("source", source + ":"))
                .stream()
                .map(row -> row.text("grant"))
                .toList();
    }

    private List<Row> query(String cypher, Map<String, Object> parameters) {
        return writes.inTransaction(tx -> tx.run(cypher, parameters)).value();
    }
}
