package org.kith.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.GraphQlAnswer;
import org.kith.KithIT;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.graph.Outcome;
import org.kith.graph.PlanAhead;
import org.kith.graph.Provenance;
import org.kith.graph.Row;
import org.kith.graph.ValidTime;
import org.kith.graph.Writes;
import org.kith.workforce.RecordWorkforce;
import org.kith.workforce.RecordWorkforce.AuthorityRow;
import org.kith.workforce.RecordWorkforce.ProfessionalRow;
import org.kith.workforce.RecordWorkforce.TeamMemberRow;
import org.kith.workforce.RecordWorkforce.TeamRow;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Recording a return. Each test has an authority of its own, and so children of its own. */
class Ssda903ImportIT extends KithIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final LookedAfterReturn DIRTY = read("dirty");

    @Autowired
    private Ssda903Import command;

    @Autowired
    private RecordReturn recording;

    @Autowired
    private Writes writes;

    @Autowired
    private RecordWorkforce workforce;

    @Autowired
    private PlanAhead plans;

    private final String authority = UUID.randomUUID().toString();
    private final String team = UUID.randomUUID().toString();
    private final String otherTeam = UUID.randomUUID().toString();
    private CaseHolder holder = new CaseHolder(team, "Looked After East", authority, "Ashmouth");

    @BeforeEach
    void authorityWithTeams() {
        Provenance here = new Provenance("test", null);
        writes.inTransaction(tx -> workforce.authorities(
                tx, here, List.of(new AuthorityRow(authority, "Ashmouth " + authority, authority.substring(0, 8)))));
        writes.inTransaction(tx -> workforce.teams(
                tx,
                here,
                List.of(
                        new TeamRow(team, "Looked After East " + authority, "LOOKED_AFTER", authority),
                        new TeamRow(otherTeam, "Looked After West " + authority, "LOOKED_AFTER", authority))));
    }

    @Test
    void recordsEveryChildEpisodeAndPlacementHoweverWrong() {
        Recorded recorded = record(DIRTY, holder, TODAY);

        assertThat(recorded.count("people", Outcome.CREATED)).isEqualTo(16);
        assertThat(recorded.count("children", Outcome.CREATED)).isEqualTo(16);
        assertThat(recorded.count("episodes", Outcome.CREATED)).isEqualTo(DIRTY.episodes());
        assertThat(recorded.count("placements", Outcome.CREATED)).isEqualTo(DIRTY.placements());
        assertThat(number("MATCH (:Authority {id: $authority})<-[:HELD_BY]-(child:Child) RETURN count(child) AS n"))
                .isEqualTo(16);
        assertThat(number(CHILDREN + "-[:HAS_EPISODE]->(:CareEpisode)-[:IN_PLACEMENT]->(stay)<-[:HAS_PLACEMENT]-(child)"
                        + " RETURN count(*) AS n"))
                .isEqualTo(DIRTY.episodes());
    }

    @Test
    void keepsWhatWasSaidWhereItIsNoCode() {
        record(DIRTY, holder, TODAY);

        Row episode = one(episodeOf("1007") + " AND e.validTo = '2017-05-01' RETURN e {.*} AS e, stay {.*} AS stay");
        assertThat(episode.row("e").has("legalStatus")).isFalse();
        assertThat(episode.row("e").text("legalStatusCode")).isEqualTo("C9");
        assertThat(episode.row("e").text("reasonForNew")).isEqualTo("S");
        assertThat(episode.row("stay").has("type")).isFalse();
        assertThat(episode.row("stay").text("typeCode")).isEqualTo("Q7");
        assertThat(episode.row("stay").text("urn")).isEqualTo("12AB");
        Row retired = one(episodeOf("1006") + " AND e.legalStatus = 'D1' RETURN stay {.*} AS stay");
        assertThat(retired.row("stay").text("type")).isEqualTo("Z1");
    }

    @Test
    void recordsNumbersSexAndBirth() {
        record(DIRTY, holder, TODAY);

        Row child = one(CHILDREN
                + " WHERE child.localId = '1001' MATCH (child)-[:HAS_IDENTIFIER]->(upn:Identifier {system: 'UPN'})"
                + " RETURN child {.*} AS child, upn.value AS upn");
        assertThat(child.text("upn")).isEqualTo("B801200005001");
        assertThat(child.row("child").text("sex")).isEqualTo("F");
        assertThat(child.row("child").text("birthDate")).isEqualTo("2009-03-04");
        assertThat(child.row("child").text("displayName")).isEqualTo("Name not known");
        Row mother = one(CHILDREN + " WHERE child.localId = '1005' RETURN child {.*} AS child");
        assertThat(mother.row("child").text("motherCode")).isEqualTo("1");
        assertThat(mother.row("child").text("mothersChildBirthDate")).isEqualTo("14/02/2024");
        assertThat(mother.row("child").text("upnUnknownCode")).isEqualTo("UN1");
        Row bare = one(CHILDREN + " WHERE child.localId = '9999' RETURN child {.*} AS child");
        assertThat(bare.row("child").has("birthDate")).isFalse();
    }

    @Test
    void theTeamHoldsTheChildrenAndMaySeeThem() {
        record(DIRTY, holder, TODAY);

        assertThat(
                        number(
                                "MATCH (:Team {id: $team})-[:HOLDS]->(child:Child)<-[see:MAY_SEE]-(:Team {id: $team})"
                                        + " WHERE see.because = 'TEAM' AND see.level = 'FULL' AND see.toMax > date() RETURN count(child) AS n"))
                .isEqualTo(16);
    }

    /** From the files to the answer: who is in the team reads the record, and who is not cannot tell that there is one. */
    @Test
    void aWorkerOfTheTeamReadsTheRecordAndNobodyElse() {
        plans.run();
        record(DIRTY, holder, TODAY);
        String worker = worker(team);
        String stranger = worker(otherTeam);
        Map<String, String> moved = Map.of("value", "1001", "authority", authority.substring(0, 8));
        Map<String, String> impossible = Map.of("value", "1007", "authority", authority.substring(0, 8));

        JsonNode child = asked(worker, moved).at("/personByIdentifier/child");
        JsonNode odd = asked(worker, impossible).at("/personByIdentifier/child");

        assertThat(child.at("/inCare").asBoolean()).isTrue();
        assertThat(child.at("/legalStatus").asString()).isEqualTo("C2");
        assertThat(child.at("/currentPlacement/type").asString()).isEqualTo("K2");
        assertThat(child.at("/currentPlacement/setting/kind").asString()).isEqualTo("CHILDRENS_HOME");
        assertThat(child.at("/episodes")).hasSize(3);
        assertThat(child.at("/placements")).hasSize(2);
        assertThat(odd.at("/placements"))
                .extracting(placement -> placement.at("/typeCode").asString("")
                        + placement.at("/type").asString("-"))
                .contains("Q7-");
        assertThat(asked(stranger, moved).at("/personByIdentifier").isNull()).isTrue();
    }

    @Test
    void aSecondImportChangesNothing() {
        record(DIRTY, holder, TODAY);
        int before = everything();

        Recorded again = record(read("dirty"), holder, TODAY.plusDays(3));

        assertThat(again.changedAnything()).isFalse();
        assertThat(everything()).isEqualTo(before);
        // Settings are those of every authority, and another's return may have corrected one.
        assertThat(number(CHILDREN + "-[*1..2]->(of)-[was:WAS]->() WHERE NOT of:Setting RETURN count(was) AS n"))
                .isZero();
    }

    @Test
    void keepsTheFindingsOfAnImportOnce() {
        record(DIRTY, holder, TODAY);
        record(DIRTY, holder, TODAY);

        Row found = one(
                "MATCH (import:Import {source: $source})-[:FOUND]->(finding:Finding)"
                        + " RETURN count(DISTINCT import) AS imports, count(finding) AS findings, import.rows AS rows, import.refused AS refused");
        assertThat(found.number("imports")).isOne();
        assertThat(found.number("findings")).isEqualTo(DIRTY.findings().size());
        assertThat(found.number("rows")).isEqualTo(DIRTY.rows());
        assertThat(found.number("refused")).isOne();
    }

    /** The next return closes an episode that was open, and gives the birth date that was none. What was believed before is kept. */
    @Test
    void aLaterReturnCorrectsAndKeepsWhatWas() {
        record(DIRTY, holder, TODAY);

        Recorded later = record(read("later"), holder, TODAY);

        assertThat(later.count("people", Outcome.CREATED)).isOne();
        assertThat(later.count("people", Outcome.CORRECTED)).isOne();
        assertThat(later.count("episodes", Outcome.CREATED)).isOne();
        assertThat(later.count("episodes", Outcome.CORRECTED)).isOne();
        assertThat(later.withdrawn()).isZero();
        Row was = one(episodeOf("1001") + " AND e.validFrom = '2017-01-15' MATCH (e)-[:WAS]->(was:CareEpisodeWas)"
                + " RETURN e.validTo AS now, was.validTo AS then, was.ofId = e.id AS same");
        assertThat(was.text("now")).isEqualTo("2017-06-30");
        assertThat(was.textOrNull("then")).isNull();
        assertThat(was.flag("same")).isTrue();
        assertThat(number(CHILDREN + " WHERE child.localId = '1002' RETURN count(child.birthDate) AS n"))
                .isOne();
    }

    /** An episode with another first day is another episode; the one before is believed no more, and its placement neither. */
    @Test
    void whatAReturnDoesNotSayAnyMoreIsSupersededAndCanComeBack(@TempDir Path folder) throws Exception {
        record(DIRTY, holder, TODAY);
        Path moved = Files.createDirectories(folder.resolve("moved"));
        Files.copy(LookedAfterReturnTests.RETURNS.resolve("dirty/header.csv"), moved.resolve("header.csv"));
        String episodes = Files.readString(LookedAfterReturnTests.RETURNS.resolve("dirty/episodes.csv"));
        Files.writeString(moved.resolve("episodes.csv"), episodes.replace("1001,15/01/2017,P", "1001,16/01/2017,P"));

        Recorded corrected = record(LookedAfterReturn.read(moved, TODAY), holder, TODAY);

        assertThat(corrected.withdrawn()).isEqualTo(2);
        assertThat(believed("1001")).isEqualTo(3);
        Recorded back = record(DIRTY, holder, TODAY);
        assertThat(back.withdrawn()).isEqualTo(4);
        assertThat(believed("1001")).isEqualTo(3);
        assertThat(number(episodeOf("1001")
                        + " AND e.validFrom = '2017-01-15' AND e.supersededAt > datetime() AND stay.supersededAt > datetime()"
                        + " RETURN count(e) AS n"))
                .isOne();
    }

    /** What began after the last day of an older return is a newer one's to tell. */
    @Test
    void anOlderReturnDoesNotTakeBackWhatANewerOneSays(@TempDir Path folder) throws Exception {
        record(read("later"), holder, TODAY);
        Files.writeString(
                folder.resolve("episodes.csv"),
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                        + "1001,01/04/2016,S,C1,N1,U6,PR1,15/01/2017,X1,CARPL,ZZ1 1AA,ZZ2 2BB,SC123456\n");

        Recorded older = record(LookedAfterReturn.read(folder, TODAY), holder, TODAY);

        assertThat(older.withdrawn()).isZero();
        assertThat(older.count("people", Outcome.CREATED) + older.count("people", Outcome.CORRECTED))
                .isZero();
        assertThat(believed("1001")).isEqualTo(3);
    }

    /** What an id stood for does not come back by a file; everybody else does. */
    @Test
    void whoeverWasErasedIsPassedOverAndCounted() {
        record(DIRTY, holder, TODAY);
        int children = number(CHILDREN + " RETURN count(child) AS n");
        one(CHILDREN + " WHERE child.localId = '1002' WITH child, child.id AS id DETACH DELETE child"
                + " CREATE (stone:Tombstone {id: id}) RETURN stone.id AS id");

        Recorded again = record(DIRTY, holder, TODAY.plusDays(3));

        assertThat(again.table()).containsPattern("passed over +1 children");
        assertThat(again.count("people", Outcome.CREATED)).isZero();
        assertThat(number(CHILDREN + " RETURN count(child) AS n")).isEqualTo(children - 1);
    }

    @Test
    void anotherTeamTakesTheCasesOver() {
        record(DIRTY, holder, TODAY);
        CaseHolder other = new CaseHolder(otherTeam, "Looked After West", authority, "Ashmouth");

        record(DIRTY, other, TODAY);

        String mayStillSee = "MATCH (team:Team)-[see:MAY_SEE]->(child:Child {authorityId: $authority})"
                + " WHERE see.fromMin <= date('2026-11-22') AND see.toMax > date('2026-11-22') AND team.id = %s RETURN count(see) AS n";
        assertThat(number(mayStillSee.formatted("$team"))).isZero();
        assertThat(number(mayStillSee.formatted("$otherTeam"))).isEqualTo(16);
        assertThat(record(DIRTY, other, TODAY.plusDays(1)).changedAnything()).isFalse();
    }

    @Test
    void anotherAuthoritysReturnMakesOtherChildrenAndKnowsTheSameHomes() {
        record(DIRTY, holder, TODAY);
        String elsewhere = UUID.randomUUID().toString();
        writes.inTransaction(tx -> workforce.authorities(
                tx, new Provenance("test", null), List.of(new AuthorityRow(elsewhere, "Tidesend " + elsewhere, null))));

        Recorded other = record(DIRTY, new CaseHolder(team, "East", elsewhere, "Tidesend"), TODAY);

        assertThat(other.count("people", Outcome.CREATED)).isEqualTo(16);
        assertThat(other.count("settings", Outcome.CREATED)).isZero();
    }

    /** A child whom the bundle told the store of by the same number is that child. */
    @Test
    void aChildWhomTheStoreKnowsByItsNumberIsNotMadeTwice() {
        String known = UUID.randomUUID().toString();
        writes.inTransaction(tx -> tx.run("""
                MATCH (authority:Authority {id: $authority})
                CREATE (child:Person:Child {id: $known, displayName: 'Wren Ashdown', sex: 'F', authorityId: $authority, localId: '1001'})
                CREATE (child)-[:HELD_BY]->(authority)
                CREATE (child)-[:HAS_IDENTIFIER]->(:Identifier {id: $known, system: 'LOCAL_ID', value: '1001', authorityId: $authority,
                  supersededAt: datetime('9999-12-31T00:00:00Z')})
                """, Map.of("authority", authority, "known", known)));

        record(DIRTY, holder, TODAY);

        Row child = one(CHILDREN + " WHERE child.localId = '1001' MATCH (child)-[:HAS_EPISODE]->(e)"
                + " RETURN child.id AS id, child.displayName AS name, count(e) AS episodes");
        assertThat(child.text("id")).isEqualTo(known);
        assertThat(child.text("name")).isEqualTo("Wren Ashdown");
        assertThat(child.number("episodes")).isEqualTo(3);
        assertThat(record(DIRTY, holder, TODAY).changedAnything()).isFalse();
    }

    @Test
    void theCommandFindsTheTeamByNameAndWritesTheReport(@TempDir Path folder) throws Exception {
        Path report = folder.resolve("findings.csv");

        int exit = command.run(CommandLine.of(
                "--folder=" + LookedAfterReturnTests.RETURNS.resolve("dirty"),
                "--team=looked after east " + authority,
                "--report=" + report));

        assertThat(exit).isEqualTo(Command.DONE);
        assertThat(Files.readAllLines(report))
                .hasSizeGreaterThan(DIRTY.findings().size());
        assertThat(number("MATCH (:Team {id: $team})-[:HOLDS]->(child) RETURN count(child) AS n"))
                .isEqualTo(16);
    }

    @Test
    void theCommandSaysWhatItLacks() {
        String folder = "--folder=" + LookedAfterReturnTests.RETURNS.resolve("dirty");

        assertThatThrownBy(() -> command.run(CommandLine.of(folder)))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("--team");
        assertThatThrownBy(() -> command.run(CommandLine.of(folder, "--team=nobody of that name")))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("no team nobody of that name");
        assertThatThrownBy(() -> command.run(CommandLine.of(folder, "--team=" + team, "--authority=nowhere")))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("no authority nowhere");
        assertThat(command.run(
                        CommandLine.of("--folder=" + LookedAfterReturnTests.RETURNS.resolve("bad"), "--team=" + team)))
                .isEqualTo(Command.FAILED);
    }

    private static final String RECORD = """
            query Record($value: String!, $authority: String!) {
              personByIdentifier(system: LOCAL_ID, value: $value, authority: $authority) {
                child {
                  inCare legalStatus
                  currentPlacement { type provider setting { kind urn } validFrom }
                  episodes { legalStatus reasonForNew need reasonCeased validFrom validTo }
                  placements { type typeCode validFrom validTo }
                }
              }
            }
            """;

    /** An import changes what the store counts, so the store plans the question anew: on a busy machine the first tries may run out of time. */
    private GraphQlAnswer asked(String worker, Map<String, String> variables) {
        GraphQlAnswer answer = ask(token("practitioner", worker), RECORD, variables);
        for (int again = 0; again < 5 && answer.errorCodes().contains("TIMEOUT"); again++) {
            answer = ask(token("practitioner", worker), RECORD, variables);
        }
        return answer;
    }

    private String worker(String inTeam) {
        String id = UUID.randomUUID().toString();
        Provenance here = new Provenance("test", null);
        writes.inTransaction(tx -> {
            workforce.professionals(
                    tx, here, List.of(new ProfessionalRow(id, "Robin Marsh", null, null, List.of("practitioner"))));
            return workforce.teamMembers(
                    tx, here, List.of(new TeamMemberRow("test:member:" + id, id, inTeam, false, ValidTime.ALWAYS)));
        });
        return id;
    }

    private static final String CHILDREN = "MATCH (child:Child {authorityId: $authority})";

    private static String episodeOf(String localId) {
        return CHILDREN + "-[:HAS_EPISODE]->(e:CareEpisode)-[:IN_PLACEMENT]->(stay:Placement) WHERE child.localId = '"
                + localId + "'";
    }

    private int believed(String localId) {
        return number(episodeOf(localId) + " AND e.supersededAt > datetime() RETURN count(e) AS n");
    }

    /** How many nodes and edges the store has. No other test writes while one runs. */
    private int everything() {
        return number("MATCH (n) RETURN count(n) + sum(COUNT { (n)-->() }) AS n");
    }

    private int number(String cypher) {
        return one(cypher).number("n");
    }

    private Row one(String cypher) {
        Map<String, Object> parameters =
                Map.of("authority", authority, "team", team, "otherTeam", otherTeam, "source", holder.source());
        return writes.inTransaction(tx -> tx.run(cypher, parameters).getFirst()).value();
    }

    private static LookedAfterReturn read(String name) {
        return LookedAfterReturn.read(LookedAfterReturnTests.RETURNS.resolve(name), TODAY);
    }

    private Recorded record(LookedAfterReturn returned, CaseHolder of, LocalDate today) {
        return recording.record(returned, of, returned.year(today), today);
    }
}
