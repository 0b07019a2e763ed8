package org.kith.exchange.ssda903;

/**
 * What can be wrong with a return, or worth knowing about it. A finding never keeps a row out, but for {@link #CHILD_MISSING} and
 * {@link #FACT_NOT_DATED}. "Rule n" is a validation rule of the Department for Education, as data-to-insight/csc-validator-be-903 writes it.
 */
public enum FindingCode {
    FILE_MISSING("", "A file of the return is not in the folder"),
    FILE_NOT_READ("", "A file that is no table of the return"),
    COLUMN_MISSING("", "A column that is read is not in the file"),
    COLUMN_NOT_READ("", "A column that is not known, and not read"),
    FIELD_COUNT("", "The row has more or fewer fields than the first row"),

    CHILD_MISSING("", "A row that names no child: not recorded"),
    CHILD_TWICE("", "The child stands in the header before, with other values: the first row counts"),
    CHILD_NOT_IN_HEADER("", "The child has no row in the header: a bare record is made"),
    DUPLICATE_ROW("", "The same row again: recorded once"),
    NOT_AS_IN_HEADER("", "The header says otherwise of the child, and counts"),
    FACT_NOT_DATED("", "No day that can be read, and the record needs it: not recorded"),
    NUMBER_NOT_VALID("", "Not a whole number: recorded as said"),

    SEX_NOT_VALID("101", "The sex is none of 1, 2, M, F and U: recorded as unknown"),
    BIRTH_DATE_MISSING("102", "No date of birth"),
    BORN_IN_FUTURE("", "The date of birth is after the day of the import"),
    UPN_MISSING("168", "No unique pupil number, and none of UN1 to UN5 that would say why"),
    UPN_FORM("168", "The unique pupil number does not have the form of one: recorded as said"),
    UPN_CHECK_LETTER("", "The check letter of the unique pupil number is not that of its digits: recorded as said"),
    UPN_TWICE("", "Another child of the return has this unique pupil number"),

    DATE_MISSING("141", "No date where there has to be one"),
    DATE_NOT_VALID("102, 141, 147", "Not a date of the form DD/MM/YYYY: recorded as not known"),
    DATE_IN_FUTURE("", "The date is after the day of the import"),
    END_BEFORE_START("", "The episode ended before it began"),
    END_ON_START("", "The episode ended on the day on which it began"),
    START_BEFORE_BIRTH("", "The episode began before the child was born"),

    CODE_MISSING("", "No code where there has to be one"),
    CODE_UNKNOWN("", "A code that the table has never had: recorded as said"),
    CODE_NOT_VALID_THEN("", "A code that the table knows, but not for the days of the episode: recorded"),

    PROVIDER_MISSING("", "No provider, and the placement has one"),
    PROVIDER_ONLY_FOR_PARENTS("550", "PR0 with a placement other than P1"),
    PROVIDER_NOT_EXPECTED("178, 213", "A provider with a temporary or other placement, which has none"),
    PROVIDER_DOES_NOT_FIT("529, 530, 531", "A provider that this placement cannot have"),

    EPISODE_GAP("433", "The child's next episode begins after this one ended"),
    EPISODE_OVERLAP("142, 501", "The child's next episode begins before this one ended, or this one has no end"),
    X1_WITHOUT_END("", "X1 says that a new episode began on the day of the end, and there is no day"),
    X1_WITHOUT_NEXT("388", "X1 says that a new episode began on the same day, and none did"),
    CEASED_WITHOUT_END("", "A reason why care ended, and no day on which it did"),
    ENDED_WITHOUT_REASON("142", "A day on which the episode ended, and no reason"),
    CEASED_BUT_GOES_ON("388", "Care ended and went on the same day: X1 is meant, or there is a day between"),
    NOT_STARTED_AGAIN("432", "Care had ended, and the next episode does not say S"),
    NEED_CHANGED("504", "The category of need changed within a period of care"),
    SAME_START("", "Two episodes of the child begin on the same day: both are recorded"),

    PLACEMENT_BEGAN_EARLIER(
            "",
            "The first episode is a change of legal status only, so the placement began before: its first day is not known"),
    PLACEMENT_CHANGED_WITHOUT_MOVE(
            "", "L says that the placement stayed, but place, provider or URN changed: a new placement is recorded"),
    CHANGE_REASON_WITHOUT_END("233", "A reason why the placement changed, and no end"),
    POSTCODE_MISSING("", "No postcode, and the child is not on short breaks"),
    URN_MISSING("218", "No URN, and the placement has one, unless it is outside England"),
    URN_FORM("", "Not a URN (SC and six digits, or seven digits, or XXXXXXX): no setting is made of it"),
    URN_NOT_EXPECTED(
            "",
            "A URN with a placement that Ofsted does not inspect: kept with the placement, no setting is made of it"),
    URN_SEVERAL_KINDS("", "The URN stands with placements of several kinds: the setting has the most frequent");

    private final String rule;
    private final String meaning;

    FindingCode(String rule, String meaning) {
        this.rule = rule;
        this.meaning = meaning;
    }

    /** Whether the row is not recorded. */
    boolean refuses() {
        return this == CHILD_MISSING || this == FACT_NOT_DATED;
    }

    /** The numbers of the rules of the Department that say so, or empty where none was found. */
    public String rule() {
        return rule;
    }

    /** In words, for any row that it is found on. */
    public String meaning() {
        return meaning;
    }
}
