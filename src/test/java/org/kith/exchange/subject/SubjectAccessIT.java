package org.kith.exchange.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.Families;
import org.kith.WholeLifeIT;
import org.kith.audit.CommandRecord;
import org.kith.audit.VerifyAccess;
import org.kith.exchange.Command;
import org.kith.exchange.CommandLine;
import org.kith.exchange.WrongUsageException;
import org.kith.graph.Ids;
import org.kith.graph.Row;
import org.kith.kinship.RecordTies.Type;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a child is told about themselves, and what somebody who asks for them is. */
class SubjectAccessIT extends WholeLifeIT {

    /** Nothing of these may be in an account, whoever gets it: not even a hint. */
    private static final List<String> WITHOUT_A_TRACE = List.of(
            "Wvonewname",
            "Wvoadopters",
            "Wvopeer",
            "Wvogang",
            "acquaintance",
            "Zqxnote of disclosure",
            "Zqxreason of seal",
            "adoption-records",
            "SEALED",
            "EXTRA_FAMILIAL",
            "UNDISCLOSED",
            "Zqxhidden",
            "Zqxrefuge",
            "Zqxsecret",
            "ZZ9 9QX",
            "7 May 2026");

    @Autowired
    private List<Command> commands;

    @Autowired
    private VerifyAccess verification;

    @Autowired
    private ObjectProvider<ReadSubject> reading;

    @TempDir
    private Path folder;

    @Test
    void thePersonIsToldEverythingOfTheirOwnAndNobodysName() throws IOException {
        Life life = wholeLife();
        String json = account(life.child(), "own");
        assertThat(json)
                .contains(
                        "Zqxgiven Zqxfamily",
                        "Zqxalias",
                        "Zqxalias2",
                        "Zqxtwin",
                        "5 March 2011",
                        "4 March 2011",
                        "9434765919",
                        "zqxshared@example.org",
                        "zqxprivate@example.org",
                        "Zqxtimes",
                        "1 Zqxlane",
                        "Zqxrole",
                        "3 Zqxnow",
                        "Zqxcourt",
                        "Zqxbasis",
                        "Zqxrestricted",
                        "Zqxterms",
                        "Zqxterms corrected",
                        "Terms of both",
                        "Zqxdecision",
                        "Zqxaim",
                        "Zqxprogress",
                        "Zqxreason of plan",
                        "Zqxoutcome",
                        "Reason of both",
                        "Rationale of both",
                        "Full care order (code C2)",
                        "Zqxsource of birth",
                        "Zqxsource of care",
                        "foster household",
                        "birth parent",
                        "social parent",
                        "legal parent",
                        "main carer",
                        "half-sibling",
                        "Worker " + worker.id(),
                        "6 May 2026")
                .doesNotContain(WITHOUT_A_TRACE.toArray(String[]::new))
                .doesNotContain("Wvo", "Zqxreason, ", "Zqxexplanation", "Zqxnote");
        assertThat(json).contains("Zqxsource of tie, told by [name withheld]", "while [name withheld] is there");
        JsonNode ties = part(json, "TIES");
        assertThat(ties.findValuesAsString("Name")).isNotEmpty().containsOnly("name withheld");
        assertThat(part(json, "RESTRICTIONS").path("entries").size()).isEqualTo(2);
        assertThat(part(json, "NAMES").path("entries").findValuesAsString("noLongerBelievedSince"))
                .isNotEmpty();
    }

    @Test
    void whoAsksForSomebodyIsToldLessAndReleasedNamesAreTold() throws IOException {
        Life life = wholeLife();
        String json = account(life.child(), "mother", "--recipient=" + life.mother(), "--release=" + life.father());
        assertThat(json)
                .contains(
                        "zqxshared@example.org",
                        "1 Zqxlane",
                        "Wvomother Wvofamily",
                        "Wvofather Wvosurname",
                        "birth parent")
                .doesNotContain(WITHOUT_A_TRACE.toArray(String[]::new))
                .doesNotContain(
                        "zqxprivate",
                        "Zqxrestricted",
                        "3 Zqxnow",
                        "ZZ9 7QX",
                        "legal parent",
                        "Wvosecret",
                        "Wvohidden",
                        "Wvosister");
        assertThat(part(json, "RESTRICTIONS").path("entries").size())
                .as("one is against somebody of whom there is no trace")
                .isEqualTo(1);
        assertThat(part(json, "HOMES").path("entries").size()).isEqualTo(1);
        assertThat(whatIsWithheld(json)).isEqualTo(whatIsWithheld(account(life.sibling(), "sibling")));
    }

    private static String whatIsWithheld(String json) {
        return JsonMapper.shared().readTree(json).path("withheld").toString();
    }

    @Test
    void anAccountIsInTheRecordOfAccessBeforeItIsWritten() throws IOException {
        String child = families.child("Robin", "Alder", "2015-03-09");
        String aunt = families.person("Aunt", "Alder", "1980");
        account(child, "recorded-1", "--release=" + aunt, "--by=I. G. Officer");
        List<Row> segments = new ArrayList<>();
        families.write(tx -> segments.addAll(tx.run(
                "MATCH (s:AccessSegment) WHERE any(line IN s.lines WHERE line CONTAINS 'recorded-1') RETURN s.lines[0] AS line",
                Map.of())));
        JsonNode line = JsonMapper.shared().readTree(segments.getFirst().text("line"));
        assertThat(line.path("professional").asString()).isEqualTo("command:I. G. Officer");
        assertThat(line.path("operation").asString()).isEqualTo("subject-access");
        assertThat(line.at("/told/FULL/0").asString()).isEqualTo(child);
        assertThat(line.at("/told/NETWORK/0").asString()).isEqualTo(aunt);
        assertThat(verification.verify(List.of(), Stream.of()).lines()).noneMatch(each -> each.contains("recorded-1"));
    }

    @Test
    void whatCannotBeRecordedIsNotWritten() {
        String child = families.child("Robin", "Alder", "2015-03-09");
        ObjectProvider<CommandRecord> none = new StaticListableBeanFactory().getBeanProvider(CommandRecord.class);
        var command = new SubjectAccessCommand(reading, none, Clock.systemDefaultZone());
        CommandLine line = CommandLine.of("--person=" + child, "--reference=unrecorded", "--to=" + folder);
        assertThat(command.run(line)).isEqualTo(Command.FAILED);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thePageCanBeReadAndHoldsNothingThatRuns() throws IOException {
        String child = families.child("<script>alert('x')</script>", "O\"Neill & Söhne", "2015-03-09");
        account(child, "page-1");
        String page = Files.readString(folder.resolve("page-1.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains(
                        "<html lang=\"en-GB\">",
                        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; O&quot;Neill &amp; Söhne")
                .contains(
                        "<a href=\"#NAMES\">Names</a>",
                        "<h2 id=\"NAMES\">",
                        "9 March 2015",
                        "Wycliffe House",
                        "Schedule 2, paragraph 16")
                .doesNotContain("<script", "javascript:", "http://", "https://", "<img", "<link");
    }

    @Test
    void whatLeavesNoTraceChangesNothing() throws IOException {
        String child = child(worker, "Robin", "Alder", "2015-03-09");
        String mother = families.person("Mother", "Alder", "1985");
        families.tie(Type.PARENT, mother, child, "BIRTH");
        String before = account(child, "before", "--recipient=" + mother);
        families.tie(Type.PARENT, families.person("New", "Parent", "1980"), child, "ADOPTIVE", "SEALED");
        families.tie(Type.KITH, families.person("Bad", "Friend", "1999"), child, "ACQUAINTANCE", "EXTRA_FAMILIAL");
        String hidden = families.person("Hidden", "Father", "1985");
        families.tie(Type.PARENT, hidden, child, "BIRTH", "UNDISCLOSED");
        mutate(
                "recordRestriction",
                Map.of(
                        "kind",
                        "NO_CONTACT",
                        "protectsId",
                        Families.id(child),
                        "againstId",
                        Families.id(hidden),
                        "reason",
                        "he is dangerous"),
                "");
        mutate(
                "recordAddress",
                Map.of("personIds", List.of(Families.id(child)), "lines", "1 Refuge", "confidential", true),
                "");
        mutate(
                "recordContactDetail",
                Map.of(
                        "personId",
                        Families.id(child),
                        "kind",
                        "EMAIL",
                        "value",
                        "a@example.org",
                        "shareWith",
                        List.of()),
                "");
        String after = account(child, "after", "--recipient=" + mother);
        assertThat(withoutLooks(after)).isEqualTo(withoutLooks(before));
    }

    /** What is told but for the list of looks, which grows with every request. */
    private static List<String> withoutLooks(String json) {
        return JsonMapper.shared()
                .readTree(json)
                .path("parts")
                .valueStream()
                .filter(part -> !part.path("topic").asString().equals("LOOKS"))
                .map(JsonNode::toString)
                .toList();
    }

    @Test
    void whoeverWasMergedAwayStandsForWhoWasKept() throws IOException {
        Life life = wholeLife();
        String json = account(Families.id(life.duplicate()), "merged");
        assertThat(JsonMapper.shared().readTree(json).at("/person/id").asString())
                .isEqualTo(life.child());
    }

    @Test
    void wrongUsageTriesNothing() throws IOException {
        String child = families.child("Robin", "Alder", "2015-03-09");
        assertThatThrownBy(() -> run("--person=" + Ids.next(), "--reference=r", "--to=" + folder))
                .isInstanceOf(WrongUsageException.class)
                .hasMessageContaining("there is nobody with this id");
        assertThatThrownBy(() -> run("--person=" + child, "--reference=../r", "--to=" + folder))
                .isInstanceOf(WrongUsageException.class);
        assertThatThrownBy(() -> run("--person=" + child, "--reference=r", "--to=" + folder.resolve("none")))
                .hasMessageContaining("no folder");
        Files.writeString(folder.resolve("taken.html"), "mine");
        assertThatThrownBy(() -> run("--person=" + child, "--reference=taken", "--to=" + folder))
                .hasMessageContaining("is not overwritten");
        assertThat(Files.readString(folder.resolve("taken.html"))).isEqualTo("mine");
        assertThat(Files.exists(folder.resolve("taken.json"))).isFalse();
    }

    private String account(String person, String reference, String... more) throws IOException {
        List<String> options =
                new ArrayList<>(List.of("--person=" + person, "--reference=" + reference, "--to=" + folder));
        options.addAll(List.of(more));
        assertThat(run(options.toArray(String[]::new))).isEqualTo(Command.DONE);
        return Files.readString(folder.resolve(reference + ".json"));
    }

    private static JsonNode part(String json, String topic) {
        return JsonMapper.shared()
                .readTree(json)
                .path("parts")
                .valueStream()
                .filter(part -> part.path("topic").asString().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    private int run(String... options) {
        return commands.stream()
                .filter(command -> command.name().equals("subject-access"))
                .findFirst()
                .orElseThrow()
                .run(CommandLine.of(options));
    }
}
