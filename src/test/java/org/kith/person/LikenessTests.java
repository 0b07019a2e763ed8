package org.kith.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kith.api.PartialDate;
import org.kith.person.Likeness.Number;

/** Who may be the same human. The cases stand in duplicates.csv, where a practitioner can read and extend them. */
class LikenessTests {

    @ParameterizedTest(name = "{0}: {1} | {2}")
    @CsvFileSource(resources = "duplicates.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '"')
    void reasons(String scenario, String one, String other, @Nullable String reasons) {
        Likeness first = read("1", one);
        Likeness second = read("2", other);

        String found = told(first.reasons(second));

        assertThat(found).as(scenario).isEqualTo(reasons == null ? "" : reasons);
        assertThat(told(second.reasons(first))).as("asked the other way round").isEqualTo(found);
    }

    @Test
    void twoSwappedLettersAreOneSlipAndTwoAreTooMany() {
        assertThat(FoldedName.isOneSlipApart("ashdown", "ashdwon")).isTrue();
        assertThat(FoldedName.isOneSlipApart("ashdown", "sahdwon")).isFalse();
        assertThat(FoldedName.isOneSlipApart("ashdown", "ashdownes")).isFalse();
        assertThat(FoldedName.isOneSlipApart("ann", "anne")).isTrue();
        assertThat(FoldedName.isOneSlipApart("jo", "joe")).isFalse();
    }

    private static String told(Set<DuplicateReason> reasons) {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    /** A name, with a slash before the family name where it is not the last word, and facts behind it. */
    private static Likeness read(String id, String text) {
        List<FoldedName> names = new ArrayList<>();
        Set<Number> numbers = new HashSet<>();
        Set<String> postcodes = new HashSet<>();
        Set<String> mothers = new HashSet<>();
        Sex sex = null;
        String self = id;
        Birth birth = new Birth(null, false, null);
        for (String fact : text.split(";")) {
            String said = fact.substring(fact.indexOf(' ') + 1);
            switch (fact.contains(" ") ? fact.substring(0, fact.indexOf(' ')) : fact) {
                case "born" -> birth = new Birth(PartialDate.parse(said), false, null);
                case "guessed" -> birth = new Birth(PartialDate.parse(said), true, null);
                case "due" -> birth = new Birth(null, false, PartialDate.parse(said));
                case "F", "M", "U" -> sex = Sex.valueOf(fact);
                case "nhs" -> numbers.add(new Number("NHS_NUMBER", said));
                case "upn" -> numbers.add(new Number("UPN", said));
                case "at" -> postcodes.add(said);
                case "mother" -> mothers.add(said);
                case "is" -> self = said;
                case "alias" -> names.add(name(said));
                default -> names.add(name(fact));
            }
        }
        return new Likeness(self, names, birth, sex, numbers, postcodes, mothers, mothers);
    }

    private static FoldedName name(String said) {
        int parting = said.contains("/") ? said.indexOf('/') : said.lastIndexOf(' ');
        return parting < 0
                ? FoldedName.of(said, null)
                : FoldedName.of(said.substring(0, parting), said.substring(parting + 1));
    }
}
