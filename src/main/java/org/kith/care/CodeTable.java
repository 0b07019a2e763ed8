package org.kith.care;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statutory code table of the children looked-after return (SSDA903), by date. The tables are CSV files under {@code codes/}, whose
 * README tells the columns and the sources. A code that left the list stays, so that an old return can be told.
 */
public final class CodeTable {
    private static final Set<String> COMMON =
            Set.of("code", "label", "valid_from", "valid_to", "must_hold", "source", "note");

    public static final CodeTable LEGAL_STATUS = read("legal-status");
    public static final CodeTable PLACEMENT_TYPE = read("placement-type");
    public static final CodeTable PLACEMENT_PROVIDER = read("placement-provider");
    public static final CodeTable REASON_FOR_NEW_EPISODE = read("reason-for-new-episode");
    public static final CodeTable REASON_EPISODE_CEASED = read("reason-episode-ceased");
    public static final CodeTable CATEGORY_OF_NEED = read("category-of-need");
    public static final CodeTable REASON_FOR_PLACEMENT_CHANGE = read("reason-for-placement-change");

    /** How a return writes the sex of a child: 1 and 2 once, now M, F and U. The column {@code means} gives M, F or U. */
    public static final CodeTable SEX = read("sex");

    /** The files of a return, without {@code .csv} and in lower case. */
    public static final CodeTable RETURN_FILE = read("return-file");

    public static final CodeTable ETHNICITY = read("ethnicity");

    /** Why a unique pupil number is not given, in its place. */
    public static final CodeTable UPN_UNKNOWN = read("upn-unknown");

    /** How a child took part in a review. The column {@code under_4} tells the code for those who were too young. */
    public static final CodeTable REVIEW_PARTICIPATION = read("review-participation");

    public static final CodeTable MISSING_TYPE = read("missing-type");
    public static final CodeTable PREVIOUS_PERMANENCE = read("previous-permanence");
    public static final CodeTable REASON_PLACED_FOR_ADOPTION_CEASED = read("reason-placed-for-adoption-ceased");

    /** The column {@code adopters} tells how many they are. */
    public static final CodeTable SEX_OF_ADOPTERS = read("sex-of-adopters");

    /** The column {@code sexes} tells the codes of {@link #SEX_OF_ADOPTERS} that may stand beside it. */
    public static final CodeTable LEGAL_STATUS_OF_ADOPTERS = read("legal-status-of-adopters");

    /** Why there is no score of the strengths and difficulties questionnaire. */
    public static final CodeTable SDQ_REASON = read("sdq-reason");

    /** Whether the authority is in touch with somebody who left care. */
    public static final CodeTable IN_TOUCH = read("in-touch");

    public static final CodeTable ACTIVITY_OF_CARE_LEAVER = read("activity-of-care-leaver");
    public static final CodeTable ACCOMMODATION_OF_CARE_LEAVER = read("accommodation-of-care-leaver");
    public static final CodeTable REASON_FOR_SOCIAL_WORKER_CHANGE = read("reason-for-social-worker-change");

    private final String name;
    private final Map<String, Code> codes;

    private CodeTable(String name, Map<String, Code> codes) {
        this.name = name;
        this.codes = codes;
    }

    /** What a table says of a code on a day. */
    public sealed interface Answer {
        /** The code may be used on that day. */
        record Valid(Code code) implements Answer {}

        /** The table knows the code, but not for that day. */
        record NotValidThen(Code code, LocalDate day) implements Answer {}

        /** The table has no such code. Codes are told apart by case, as in the returns. */
        record Unknown(String said) implements Answer {}
    }

    /** Whether the code is valid on the day, known but not valid then, or unknown. */
    public Answer lookup(String said, LocalDate on) {
        Code code = codes.get(said);
        if (code == null) {
            return new Answer.Unknown(said);
        }
        return code.validOn(on) ? new Answer.Valid(code) : new Answer.NotValidThen(code, on);
    }

    /** The code, valid today or not; empty where the table has never had it. */
    public Optional<Code> find(@Nullable String said) {
        return said == null ? Optional.empty() : Optional.ofNullable(codes.get(said));
    }

    /** Every code that the table has or had, in the order of the file. */
    public Collection<Code> all() {
        return codes.values();
    }

    /** The name of its file, such as {@code legal-status}. */
    public String name() {
        return name;
    }

    private static CodeTable read(String name) {
        String file = "/codes/" + name + ".csv";
        try (InputStream in = CodeTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The code table " + file + " is not on the class path");
            }
            Map<String, Code> codes = new LinkedHashMap<>();
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                for (NamedCsvRecord row : rows) {
                    Code code = code(row);
                    if (codes.put(code.code(), code) != null) {
                        throw new IllegalStateException("%s, line %d: %s stands there twice"
                                .formatted(file, row.getStartingLineNumber(), code.code()));
                    }
                }
            }
            return new CodeTable(name, codes);
        } catch (IOException e) {
            throw new UncheckedIOException("The code table " + file + " cannot be read", e);
        }
    }

    private static Code code(NamedCsvRecord row) {
        Map<String, String> facts = new LinkedHashMap<>(row.getFieldsAsMap());
        facts.keySet().removeAll(COMMON);
        String mustHold = row.getField("must_hold");
        return new Code(
                row.getField("code"),
                row.getField("label"),
                date(row.getField("valid_from")),
                date(row.getField("valid_to")),
                mustHold.isEmpty() ? Code.MustHold.THROUGHOUT : Code.MustHold.valueOf(mustHold),
                row.getField("source"),
                row.getField("note"),
                facts);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
