package org.kith.exchange.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.care.Code;
import org.kith.care.CodeTable;

/**
 * A column of the episodes that holds codes, and the table that they are of.
 *
 * @param required whether every row has to give a code
 * @param rule the number of the Department's rule that asks for a code of the table
 */
public record CodedColumn(String column, CodeTable table, boolean required, String rule) {
    public static final CodedColumn NEW_EPISODE = new CodedColumn("RNE", CodeTable.REASON_FOR_NEW_EPISODE, true, "143");
    public static final CodedColumn LEGAL_STATUS = new CodedColumn("LS", CodeTable.LEGAL_STATUS, true, "144");
    public static final CodedColumn NEED = new CodedColumn("CIN", CodeTable.CATEGORY_OF_NEED, true, "145");
    public static final CodedColumn PLACEMENT = new CodedColumn("PLACE", CodeTable.PLACEMENT_TYPE, true, "146");
    public static final CodedColumn PROVIDER =
            new CodedColumn("PLACE_PROVIDER", CodeTable.PLACEMENT_PROVIDER, false, "178");
    public static final CodedColumn CEASED = new CodedColumn("REC", CodeTable.REASON_EPISODE_CEASED, false, "149");
    public static final CodedColumn PLACEMENT_CHANGE =
            new CodedColumn("REASON_PLACE_CHANGE", CodeTable.REASON_FOR_PLACEMENT_CHANGE, false, "1009");

    static final List<CodedColumn> ALL =
            List.of(NEW_EPISODE, LEGAL_STATUS, NEED, PLACEMENT, PROVIDER, CEASED, PLACEMENT_CHANGE);

    /** Whether the episode gives none, and has to. */
    public boolean isMissing(Episode episode) {
        return required && !episode.has(column);
    }

    /** Whether the episode gives one that the table has never had. */
    public boolean isUnknown(Episode episode) {
        return episode.has(column) && table.find(episode.get(column)).isEmpty();
    }

    /**
     * Why the code, which the table knows, was not valid for the days of the episode. A code is looked at on the first day of the episode,
     * and on its last where the table says so and the row gives one.
     */
    public Optional<String> notValidThen(Episode episode) {
        LocalDate from = episode.from();
        return from == null
                ? Optional.empty()
                : table.find(episode.get(column))
                        .flatMap(code -> code.dayNotValid(from, episode.to())
                                .map(day -> "%s, on %s: valid %s. %s"
                                        .formatted(code.label(), day, validity(code), code.source())));
    }

    private static String validity(Code code) {
        String from = code.validFrom() == null ? "" : "from " + code.validFrom();
        String to = code.validTo() == null ? "" : "before " + code.validTo();
        return (from + " " + to).trim();
    }
}
