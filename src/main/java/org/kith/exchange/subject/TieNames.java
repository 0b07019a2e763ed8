package org.kith.exchange.subject;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody is to the person, by one tie alone. */
final class TieNames {

    private TieNames() {}

    /** @param step from the person to the other */
    static String of(Step step) {
        String sex = step.near().text("sex");
        String kind = lower(Thing.Values.text(step.edge(), "kind"));
        return switch (step.type()) {
            case "PARENT_OF" ->
                step.outward()
                        ? parent(kind, sexed(sex, "daughter", "son", "child"))
                        : parent(kind, sexed(sex, "mother", "father", "parent"));
            case "PARTNER_OF" ->
                kind.equals("marriage")
                        ? sexed(sex, "wife", "husband", "spouse")
                        : kind.equals("civil partnership") ? "civil partner" : "partner";
            case "SIBLING_OF" -> sibling(kind, sexed(sex, "sister", "brother", "sibling"));
            case "KIN_OF" -> kin(step);
            case "KITH_OF" -> kind.isEmpty() ? "somebody who matters" : kind;
            case "CARES_FOR" ->
                step.outward()
                        ? "somebody whom the person cares for (" + kind + ")"
                        : kind.contains("carer") || kind.contains("guardian") ? kind : kind + " carer";
            default ->
                step.outward()
                        ? "child for whom the person has parental responsibility"
                        : "somebody with parental responsibility for the person";
        };
    }

    private static String kin(Step step) {
        String relation = lower(Thing.Values.text(step.edge(), "relation")).replace(" ", " or ");
        return step.outward() ? "relative to whom the person is " + relation : "relative (" + relation + ")";
    }

    private static String parent(String kind, String word) {
        return switch (kind) {
            case "birth", "" -> "birth " + word;
            default -> kind + " " + word;
        };
    }

    private static String sibling(String kind, String word) {
        return switch (kind) {
            case "full" -> word;
            case "half" -> "half-" + word;
            default -> word + " (at least half)";
        };
    }

    private static String sexed(@Nullable String sex, String female, String male, String neither) {
        return "F".equals(sex) ? female : "M".equals(sex) ? male : neither;
    }

    private static String lower(@Nullable String code) {
        return code == null ? "" : code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
