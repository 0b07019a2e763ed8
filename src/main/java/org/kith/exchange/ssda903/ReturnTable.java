package org.kith.exchange.ssda903;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table of the return: a file of rows. Names and columns as data-to-insight/csc-validator-be-903 lists them at 10ad07c; those of
 * deprivation of liberty from its rules 700 to 710.
 */
public enum ReturnTable {
    HEADER(List.of("header"), "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB"),
    EPISODES(
            List.of("episodes"),
            "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN"),
    REVIEWS(List.of("reviews"), "CHILD DOB REVIEW REVIEW_CODE"),
    MISSING(List.of("missing"), "CHILD DOB MISSING MIS_START MIS_END"),
    UASC(List.of("uasc"), "CHILD SEX DOB DUC"),
    OC2(
            List.of("oc2"),
            "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE"
                    + " INTERVENTION_RECEIVED INTERVENTION_OFFERED"),
    OC3(List.of("oc3"), "CHILD DOB IN_TOUCH ACTIV ACCOM"),
    AD1(List.of("ad1"), "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"),
    PLACED_FOR_ADOPTION(
            List.of("placed_for_adoption"), "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED"),
    PREVIOUS_PERMANENCE(List.of("previous_permanence", "prev_perm"), "CHILD DOB PREV_PERM LA_PERM DATE_PERM"),
    SW_EPISODES(List.of("sw_episodes"), "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON"),
    DOLO(List.of("dolo"), "CHILD DOB DOLO_START DOLO_END");

    private final List<String> fileNames;
    private final List<String> columns;

    ReturnTable(List<String> fileNames, String columns) {
        this.fileNames = fileNames;
        this.columns = Arrays.asList(columns.split(" "));
    }

    /** The name of its file, in lower case and without {@code .csv}. */
    public String file() {
        return fileNames.getFirst();
    }

    /** That name, and others under which councils write it. */
    List<String> fileNames() {
        return fileNames;
    }

    /** The columns, in the order of the file. */
    public List<String> columns() {
        return List.copyOf(columns);
    }

    static Optional<ReturnTable> ofFile(String name) {
        return Arrays.stream(values())
                .filter(table -> table.fileNames.contains(name))
                .findFirst();
    }
}
