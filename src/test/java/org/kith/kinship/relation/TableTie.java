package org.kith.kinship.relation;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.kinship.TieKind;

/** The words in which the scenario table tells ties: from one person, over the words, to the other. */
enum TableTie {
    BIRTH_PARENT("birth parent of", TieKind.PARENT, "BIRTH"),
    GESTATIONAL_PARENT("gestational parent of", TieKind.PARENT, "GESTATIONAL"),
    LEGAL_PARENT("legal parent of", TieKind.PARENT, "LEGAL"),
    ADOPTIVE_PARENT("adoptive parent of", TieKind.PARENT, "ADOPTIVE"),
    STEP_PARENT("step-parent of", TieKind.PARENT, "STEP"),
    SOCIAL_PARENT("social parent of", TieKind.PARENT, "SOCIAL"),

    MARRIED("married", TieKind.PARTNER, "MARRIAGE"),
    CIVIL_PARTNER("civil partner of", TieKind.PARTNER, "CIVIL_PARTNERSHIP"),
    LIVES_AS_PARTNER("lives as partner with", TieKind.PARTNER, "COHABITATION"),
    IN_A_RELATIONSHIP("in a relationship with", TieKind.PARTNER, "RELATIONSHIP"),

    FULL_SIBLING("full sibling of", TieKind.SIBLING, "FULL"),
    HALF_SIBLING("half-sibling of", TieKind.SIBLING, "HALF"),
    SIBLING("sibling of", TieKind.SIBLING, "UNKNOWN"),

    GREAT_GRANDPARENT("great-grandparent of", TieKind.KIN, "GREAT_GRANDPARENT"),
    GRANDPARENT("grandparent of", TieKind.KIN, "GRANDPARENT"),
    AUNT_OR_UNCLE("aunt or uncle of", TieKind.KIN, "AUNT_UNCLE"),
    GREAT_AUNT_OR_UNCLE("great-aunt or great-uncle of", TieKind.KIN, "GREAT_AUNT_UNCLE"),
    COUSIN("cousin of", TieKind.KIN, "COUSIN"),
    STEP_SIBLING("step-sibling of", TieKind.KIN, "STEP_SIBLING"),
    IN_LAW("relative by marriage of", TieKind.KIN, "IN_LAW"),
    RELATIVE("relative of", TieKind.KIN, "OTHER"),

    FRIEND("friend of", TieKind.KITH, "FRIEND"),
    NEIGHBOUR("neighbour of", TieKind.KITH, "NEIGHBOUR"),
    GODPARENT("godparent of", TieKind.KITH, "GODPARENT"),
    FORMER_CARER("former carer of", TieKind.KITH, "FORMER_CARER"),
    TEACHER("teacher of", TieKind.KITH, "TEACHER"),
    COMMUNITY("community contact of", TieKind.KITH, "COMMUNITY"),
    CHOSEN_FAMILY("chosen family of", TieKind.KITH, "CHOSEN_FAMILY"),
    ACQUAINTANCE("acquaintance of", TieKind.KITH, "ACQUAINTANCE"),
    IN_CONTACT("in contact with", TieKind.KITH, "IN_CONTACT"),
    OTHER_CONNECTION("other connection of", TieKind.KITH, "OTHER"),
    LIVED_AS_SIBLING("lived as sibling with", TieKind.KITH, "LIVED_AS_SIBLINGS"),

    MAIN_CARER("main carer of", TieKind.CARE, "MAIN"),
    INFORMAL_CARER("informal carer of", TieKind.CARE, "INFORMAL"),
    SUPPORT_CARER("support carer of", TieKind.CARE, "SUPPORT_CARER"),
    PRIVATE_FOSTER_CARER("private foster carer of", TieKind.CARE, "PRIVATE_FOSTER"),
    SPECIAL_GUARDIAN("special guardian of", TieKind.CARE, "SPECIAL_GUARDIAN"),
    CHILD_ARRANGEMENTS("carer by child arrangements order of", TieKind.CARE, "CHILD_ARRANGEMENTS"),
    FOSTER_CARER("foster carer of (placement)", "FOSTER_HOUSEHOLD"),
    KINSHIP_FOSTER_CARER("kinship foster carer of (placement)", "KINSHIP_HOUSEHOLD"),
    PROSPECTIVE_ADOPTER("prospective adopter of (placement)", "ADOPTER_HOUSEHOLD"),
    LODGINGS_HOST("supported lodgings host of (placement)", "SUPPORTED_LODGINGS"),
    CARER_IN_A_HOME("carer in a children's home of (placement)", "CHILDRENS_HOME");

    private static final Map<String, TableTie> SPELLED =
            Arrays.stream(values()).collect(Collectors.toMap(each -> each.words, Function.identity()));

    private final String words;
    final TieKind kind;
    final String detail;
    final @Nullable String home;

    TableTie(String words, TieKind kind, String detail) {
        this(words, kind, detail, null);
    }

    TableTie(String words, String home) {
        this(words, TieKind.CARE, "PLACEMENT", home);
    }

    TableTie(String words, TieKind kind, String detail, @Nullable String home) {
        this.words = words;
        this.kind = kind;
        this.detail = detail;
        this.home = home;
    }

    /** The side that the words of a relative begin with, such as the maternal of "maternal aunt or uncle of". */
    static @Nullable String side(String words) {
        if (words.startsWith("maternal ")) {
            return "MATERNAL";
        }
        return words.startsWith("paternal ") ? "PATERNAL" : null;
    }

    static TableTie of(String words) {
        String known = side(words) == null ? words : words.substring("maternal ".length());
        TableTie found = SPELLED.get(known);
        if (found == null) {
            throw new IllegalArgumentException(
                    "ties.csv does not know the tie \"" + words + "\"; it knows " + SPELLED.keySet());
        }
        return found;
    }

    /** Whether the tie is kept with the lower id first, whoever it was told of. */
    boolean isMutual() {
        return kind == TieKind.PARTNER || kind == TieKind.SIBLING;
    }
}
