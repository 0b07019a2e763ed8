package org.kith.matching.score;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each factor counts. Versions are files under {@code matching/weights/}, and none is changed once it was used: a new one is added.
 *
 * @param version its name
 * @param of weights by factor, not negative; a factor that has none counts for nothing and is not told
 */
public record Weights(String version, Map<FactorName, Integer> of) {

    /** The version in use where a search names none, last. */
    public static final List<Weights> VERSIONS = List.of(read("near-long-full"), read("2026-1"));

    public static final Weights CURRENT = VERSIONS.getLast();

    public Weights {
        of = Map.copyOf(of);
    }

    public static Optional<Weights> version(String name) {
        return VERSIONS.stream().filter(each -> each.version.equals(name)).findFirst();
    }

    /** What each factor counts of all of them, in the order in which they are told. */
    public Map<FactorName, Double> shares() {
        Map<FactorName, Double> shares = new EnumMap<>(FactorName.class);
        of.forEach((factor, weight) -> shares.put(factor, (double) weight / total()));
        return shares;
    }

    private int total() {
        return of.values().stream().mapToInt(each -> each).sum();
    }

    private static Weights read(String version) {
        String file = "/matching/weights/" + version + ".csv";
        try (InputStream in = Weights.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The weights " + file + " are not on the class path");
            }
            Map<FactorName, Integer> weights = new EnumMap<>(FactorName.class);
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                for (NamedCsvRecord row : rows) {
                    weights.put(FactorName.valueOf(row.getField("factor")), Integer.valueOf(row.getField("weight")));
                }
            }
            return new Weights(version, weights);
        } catch (IOException e) {
            throw new UncheckedIOException("The weights " + file + " cannot be read", e);
        }
    }
}
