package org.kith.kinship.relation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.TieKind;
import org.kith.person.Sex;

/** Words for what somebody is over a single tie. */
final class TieWords {

    private TieWords() {}

    /** For a step of a path: what the person at its end is to the one at its start. */
    static String step(Hop hop, @Nullable Sex sex) {
        FamilyTie tie = hop.link().tie();
        String kind = Objects.requireNonNullElse(tie.detail(), "");
        String words = switch (tie.kind()) {
            case PARENT -> parent(kind, hop.turned(), sex);
            case SIBLING -> sibling(kind, sex);
            default -> direct(hop, sex);
        };
        return hop.link().strength().current() || kind.equals("FORMER_CARER") ? words : "former " + words;
    }

    private static String parent(String kind, boolean up, @Nullable Sex sex) {
        KinWords words = KinWords.of(up ? 1 : 0, up ? 0 : 1, sex);
        return switch (kind) {
            case "GESTATIONAL" -> words.after("gestational");
            case "LEGAL" -> words.after("legal");
            case "ADOPTIVE" -> words.after(up ? "adoptive" : "adopted");
            case "STEP" -> words.with("step").after();
            case "SOCIAL" -> words.after("social");
            default -> words.after("birth");
        };
    }

    private static String sibling(String kind, @Nullable Sex sex) {
        KinWords words = KinWords.of(1, 1, sex);
        return switch (kind) {
            case "FULL" -> words.after("full");
            case "HALF" -> words.with("half").after();
            default -> words.with("half").after("at least");
        };
    }

    /** Partners, carers, those who matter, and relatives of whom it was told what they are. */
    static String direct(Hop hop, @Nullable Sex sex) {
        FamilyTie tie = hop.link().tie();
        String kind = Objects.requireNonNullElse(tie.detail(), "");
        return switch (tie.kind()) {
            case PARTNER -> partner(kind, sex);
            case CARE -> care(kind, hop, sex);
            case KIN -> relative(hop, sex);
            default -> kith(kind, hop.turned(), sex);
        };
    }

    static String partner(String kind, @Nullable Sex sex) {
        return switch (kind) {
            case "MARRIAGE" -> KinWords.bySex(sex, "wife", "husband", "spouse").after();
            case "CIVIL_PARTNERSHIP" -> "civil partner";
            default -> "partner";
        };
    }

    private static String care(String kind, Hop hop, @Nullable Sex sex) {
        boolean toCarer = hop.turned();
        return switch (kind) {
            case "SPECIAL_GUARDIAN" -> toCarer ? "special guardian" : "child under special guardianship";
            case "PRIVATE_FOSTER" -> toCarer ? "private foster carer" : "privately fostered child";
            case CareWays.PLACEMENT -> placement(hop, sex);
            default -> toCarer ? carer(kind) : "person cared for";
        };
    }

    private static String carer(String kind) {
        return switch (kind) {
            case "MAIN" -> "main carer";
            case "INFORMAL" -> "informal carer";
            case "SUPPORT_CARER" -> "support carer";
            case "CHILD_ARRANGEMENTS" -> "carer under a child arrangements order";
            default -> "carer";
        };
    }

    private static String placement(Hop hop, @Nullable Sex sex) {
        boolean toCarer = hop.turned();
        if (CareWays.isFostering(hop.link())) {
            return toCarer ? "foster carer" : KinWords.of(0, 1, sex).after("foster");
        }
        return switch (Objects.requireNonNullElse(hop.link().tie().home(), "")) {
            case "ADOPTER_HOUSEHOLD" -> toCarer ? "prospective adopter" : "child placed for adoption";
            case "SUPPORTED_LODGINGS" -> toCarer ? "supported lodgings host" : "person cared for";
            default -> toCarer ? "carer" : "person cared for";
        };
    }

    private static String relative(Hop hop, @Nullable Sex sex) {
        ToldKin told = ToldKin.of(hop.link().tie());
        boolean toElder = hop.turned();
        return switch (told.relation()) {
            case "STEP_SIBLING" -> KinWords.of(1, 1, sex).with("step").after();
            case "IN_LAW" -> "relative by marriage";
            case "OTHER" -> "relative";
            default ->
                KinWords.of(toElder ? told.up() : told.down(), toElder ? told.down() : told.up(), sex)
                        .after();
        };
    }

    /** What the one who matters is, or the other way round. */
    private static String kith(String kind, boolean toKith, @Nullable Sex sex) {
        return switch (kind) {
            case "FRIEND" -> "friend";
            case "NEIGHBOUR" -> "neighbour";
            case "GODPARENT" ->
                toKith
                        ? KinWords.bySex(sex, "godmother", "godfather", "godparent")
                                .after()
                        : KinWords.bySex(sex, "goddaughter", "godson", "godchild")
                                .after();
            case "FORMER_CARER" -> toKith ? "former carer" : "formerly cared for";
            case "TEACHER" -> toKith ? "teacher" : "pupil";
            case "COMMUNITY" -> "community contact";
            case "CHOSEN_FAMILY" -> "chosen family";
            case "ACQUAINTANCE" -> "acquaintance";
            case "IN_CONTACT" -> "in contact";
            case CareWays.LIVED_AS_SIBLINGS -> KinWords.of(1, 1, sex).after("lived as");
            default -> "other connection";
        };
    }

    /** Whether it says by itself that it is over. */
    static boolean isOfThePast(Link link) {
        return link.is(TieKind.KITH) && link.is("FORMER_CARER");
    }
}
