package org.kith.network;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Row;

/** What an entry of a timeline says in words, made of the codes and words of the fact; the people in it are told beside it. */
final class TimelineTitle {

    private TimelineTitle() {}

    /**
     * The title.
     *
     * @param said what {@link TimelineEntries} tells of the fact
     */
    static String of(String kind, Row said) {
        return switch (kind) {
            case "BIRTH" -> "Born";
            case "EXPECTED" -> "Birth expected";
            case "DEATH" -> "Died";
            case "NAME" -> title(words(said, "type") + " name", said.textOrNull("text"));
            case "IDENTIFIER" -> title(identifier(said), said.textOrNull("text"));
            case "CONTACT_DETAIL" -> title(words(said, "type"), said.textOrNull("text"));
            case "HOUSEHOLD" ->
                title(
                        "Lived in a household",
                        lower(said, "role"),
                        said.textOrNull("lines"),
                        said.textOrNull("postcode"));
            case "TIE" ->
                title(
                        tie(said),
                        detail(said),
                        lower(said, "status"),
                        code("on", said, "statusOn"),
                        lower(said, "basis"));
            case "PARENTAL_RESPONSIBILITY" ->
                title(
                        said.flag("outwards")
                                ? "Parental responsibility for a child"
                                : "Somebody's parental responsibility",
                        lower(said, "basis"),
                        lower(said, "status"));
            case "ORDER" -> title("Order " + said.text("type"), said.textOrNull("court"), said.textOrNull("terms"));
            case "RESTRICTION" -> title("Restriction", lower(said, "type"), said.textOrNull("reason"));
            case "CARE_EPISODE" ->
                title(
                        "Episode of care",
                        code("legal status", said, "legalStatus"),
                        code("began", said, "began"),
                        code("ended", said, "ended"));
            case "PLACEMENT" ->
                title(
                        "Placement",
                        said.textOrNull("type"),
                        code("provider", said, "provider"),
                        code("ended", said, "ended"));
            case "REVIEW", "VISIT", "MISSING_EPISODE", "DEPRIVATION_OF_LIBERTY" -> TimelineJourney.title(kind, said);
            case "PREVIOUS_PERMANENCE", "ADOPTION_DECISION", "ADOPTION_MATCH", "PERMANENCE_PLAN" ->
                TimelinePermanence.title(kind, said);
            case "UNACCOMPANIED_STATUS",
                    "SOCIAL_WORKER_EPISODE",
                    "HEALTH_OUTCOME",
                    "CARE_LEAVER_OUTCOME",
                    "STAYING_PUT",
                    "SHORT_BREAK_AGREEMENT",
                    "PATHWAY_PLAN",
                    "PLACEMENT_REFERRAL" -> TimelineOutcomes.title(kind, said);
            case "TOGETHER_OR_APART" ->
                title(
                        "Siblings assessed",
                        lower(said, "type"),
                        said.texts("reasons").stream()
                                .map(code -> code.replace('_', ' ').toLowerCase(Locale.UK))
                                .collect(Collectors.joining(", ")),
                        code("review by", said, "reviewBy"));
            case "ALLOCATION" -> title("Allocated as " + lower(said, "role"), said.textOrNull("worker"));
            case "INVOLVEMENT" ->
                title(
                        words(said, "type"),
                        code("category", said, "category"),
                        code("step", said, "step"),
                        said.textOrNull("reason"),
                        said.textOrNull("outcome"));
            case "CONFERENCE" ->
                title(words(said, "type") + " child protection conference", said.textOrNull("decision"));
            case "FAMILY_OUTCOME" ->
                title(
                        "Outcome for the family",
                        said.textOrNull("aim"),
                        said.textOrNull("progress"),
                        sustained(said.flagOrNull("sustained")));
            default -> throw new IllegalArgumentException("No words for an entry of the kind " + kind);
        };
    }

    /** What the other person is to the one whose timeline it is. */
    private static String tie(Row said) {
        boolean outwards = said.flag("outwards");
        return switch (said.text("type")) {
            case "PARENT_OF" -> outwards ? "Child" : "Parent";
            case "PARTNER_OF" -> "Partner";
            case "SIBLING_OF" -> "Sibling";
            case "KIN_OF" -> outwards ? "Kin, who is to them" : "Kin";
            case "KITH_OF" -> outwards ? "Matters to" : "Somebody who matters";
            case "CARES_FOR" -> outwards ? "Cares for" : "Cared for by";
            default -> throw new IllegalArgumentException("No words for the tie " + said.text("type"));
        };
    }

    private static @Nullable String detail(Row said) {
        String detail = lower(said, "detail");
        return detail == null ? null : detail.replace("aunt uncle", "aunt or uncle");
    }

    private static String identifier(Row said) {
        return switch (said.text("type")) {
            case "NHS_NUMBER" -> "NHS number";
            case "UPN" -> "Unique pupil number";
            default -> words(said, "type");
        };
    }

    private static @Nullable String sustained(@Nullable Boolean sustained) {
        return sustained == null ? null : sustained ? "sustained" : "not sustained";
    }

    static String title(String first, @Nullable String... further) {
        String rest = Stream.of(further).filter(Objects::nonNull).collect(Collectors.joining("; "));
        return (rest.isEmpty() ? first : first + ": " + rest).replace("\n", ", ");
    }

    static @Nullable String code(String what, Row said, String name) {
        String code = said.textOrNull(name);
        return code == null ? null : what + " " + code;
    }

    /** A code as words. */
    static @Nullable String lower(Row said, String name) {
        String code = said.textOrNull(name);
        return code == null ? null : code.replace('_', ' ').toLowerCase(Locale.UK);
    }

    /** A code as words that begin a sentence. */
    private static String words(Row said, String name) {
        String text = Objects.requireNonNullElse(lower(said, name), "other");
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
