package org.kith.matching.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.care.referral.taxonomy.LivingArrangement;
import org.kith.care.referral.taxonomy.PetsAllowance;
import org.kith.network.DistanceBand;
import org.kith.provision.HomeAccess;
import org.kith.provision.HomeFaith;
import org.kith.provision.HomePet;
import org.kith.provision.HomeSkill;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.rule.HomeOnADay;
import org.kith.provision.rule.HomeOnADay.Approval;
import org.kith.provision.rule.ProposedChild;
import org.kith.provision.rule.Span;

/** A row of the tables under {@code search-for-a-home}, read as their README says. */
public record Looked(NamedCsvRecord row) {

    private static final LocalDate ON = LocalDate.of(2026, 11, 2);
    private static final String HERE = "here";

    /** All rows of a table. */
    public static List<Looked> table(String name) {
        Path file = Path.of("src/test/resources/search-for-a-home", name + ".csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(Looked::new).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text(String column) {
        return row.getField(column).strip();
    }

    public Search search() {
        String stay = after("asks", "stay (\\w+)");
        String pets = after("asks", "pets (\\w+)");
        String living = after("asks", "living (\\w+)");
        return new Search(
                ON,
                stay == null ? PlannedStay.SHORT_TERM : PlannedStay.valueOf(stay),
                false,
                new Needs(
                        asked("skills", HomeSkill::valueOf),
                        asked("languages", Function.identity()),
                        asked("faiths", HomeFaith::valueOf),
                        asked("access", HomeAccess::valueOf),
                        pets == null ? null : PetsAllowance.valueOf(pets),
                        living == null ? null : LivingArrangement.valueOf(living),
                        text("asks").contains("own bedroom"),
                        after("asks", "school (\\w+)"),
                        number("asks", "within (\\d+)")),
                wishes());
    }

    private Wishes wishes() {
        String kind = after("asks", "wishes kind (\\w+)");
        return new Wishes(
                text("asks").contains("wishes words") ? "I would like that" : null,
                text("asks").contains("wishes here") ? Set.of(HERE) : Set.of(),
                kind == null ? Set.of() : Set.of(Kind.valueOf(kind)),
                text("asks").contains("wishes animals") ? true : null);
    }

    public Group group() {
        Map<String, String> kin = new HashMap<>();
        parts("kin").forEach(each -> kin.put(each.split(" ")[0], each.split(" ")[1]));
        Map<String, String> homes = new HashMap<>();
        String has = after("home", "has (.+)");
        names(has).forEach(each -> homes.put(each, HERE));
        return new Group(
                names(text("children")).stream()
                        .sorted()
                        .map(each -> new ProposedChild(each, ON.minusYears(9), ON.minusYears(9), "own", false, false))
                        .toList(),
                (one, other) -> true,
                kin,
                homes,
                pairs("kept"),
                pairs("assessed"));
    }

    public Candidate candidate() {
        Kind kind = Kind.valueOf(text("home").split(" ")[0]);
        Integer living = number("home", "living (\\d+)");
        String school = after("offers", "school (\\w+ \\d+)");
        return new Candidate(
                HERE,
                kind,
                "PR1",
                new HomeOnADay(kind, "own", "own", approvals(), List.of(), List.of(), List.of()),
                number("home", "places (\\d+)"),
                living == null ? 0 : living,
                new Offer(
                        offered("skills", HomeSkill::valueOf),
                        offered("languages", Function.identity()),
                        offered("faiths", HomeFaith::valueOf),
                        offered("pets", HomePet::valueOf),
                        offered("access", HomeAccess::valueOf),
                        number("offers", "bedrooms (\\d+)"),
                        text("offers").contains("sharing")
                                ? Boolean.valueOf(text("offers").contains("sharing yes"))
                                : null),
                near(),
                Map.of(),
                school == null ? Map.of() : Map.of(school.split(" ")[0], Integer.valueOf(school.split(" ")[1])));
    }

    private List<Approval> approvals() {
        if (!text("offers").contains("approved")) {
            return List.of();
        }
        return List.of(new Approval(
                "GENERAL",
                null,
                null,
                null,
                names(after("offers", "approved ?([A-Z_ ]*)")),
                Set.of(),
                false,
                false,
                Span.ALWAYS));
    }

    private Map<String, Nearness> near() {
        Map<String, Nearness> near = new HashMap<>();
        for (String each : parts("near")) {
            String how = each.split(" ")[1];
            near.put(
                    each.split(" ")[0],
                    Character.isDigit(how.charAt(0))
                            ? new Nearness(Double.valueOf(how), DistanceBand.of(Double.parseDouble(how)))
                            : new Nearness(null, DistanceBand.valueOf(how)));
        }
        return near;
    }

    private Set<Set<String>> pairs(String how) {
        return parts("apart").stream()
                .filter(each -> each.endsWith(how))
                .map(each -> Set.of(each.split(" ")[0].split("-")))
                .collect(Collectors.toSet());
    }

    private <T> Set<T> asked(String what, Function<String, T> read) {
        return names(after("asks", what + " ([\\w ]+)")).stream().map(read).collect(Collectors.toSet());
    }

    private <T> @Nullable Set<T> offered(String what, Function<String, T> read) {
        String said = after("offers", what + " ([\\w ]+)");
        if (said == null) {
            return null;
        }
        return said.equals("none") ? Set.of() : names(said).stream().map(read).collect(Collectors.toSet());
    }

    private static Set<String> names(@Nullable String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : new HashSet<>(List.of(text.strip().split(" ")));
    }

    private List<String> parts(String column) {
        return Arrays.stream(text(column).split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private @Nullable Integer number(String column, String pattern) {
        String found = after(column, pattern);
        return found == null ? null : Integer.valueOf(found);
    }

    private @Nullable String after(String column, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text(column));
        return matcher.find() ? matcher.group(1) : null;
    }
}
