package org.kith.kinship.parentage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.api.PartialDate;
import org.kith.kinship.Certainty;
import org.kith.kinship.parentage.Ancestry.Step;
import org.kith.person.Sex;

/** What each rule of parentage says, case by case. A date with a tilde is worked out from a guessed age, one with an e is expected. */
class ParentageRulesTests {

    private static Life life(String id, @Nullable String sex, @Nullable String birth, @Nullable String died) {
        boolean guessed = birth != null && birth.startsWith("~");
        boolean expected = birth != null && birth.startsWith("e");
        PartialDate date = birth == null ? null : PartialDate.parse(birth.replaceAll("[~e]", ""));
        return new Life(
                id,
                sex == null ? null : Sex.valueOf(sex),
                expected ? null : date,
                guessed,
                expected ? date : null,
                died == null ? null : PartialDate.parse(died));
    }

    private static Claim dates(String kind, @Nullable String sex, String parent, @Nullable String died, String child) {
        return new Claim(
                life("parent", sex, parent, died),
                life("child", null, child, null),
                ParentKind.valueOf(kind),
                Certainty.ASSERTED,
                List.of(),
                Ancestry.NONE);
    }

    private static String weight(Verdict verdict) {
        assertThat(verdict.reason().isEmpty()).isEqualTo(verdict.passes());
        return verdict.weight().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "{0} {1}, born {2}, of a child born {3}: {4}")
    @CsvSource({
        "BIRTH,       F, 1990-03-09,  2015-03-09,  pass",
        "BIRTH,       F, 2015-03-09,  2015-03-09,  refuse",
        "BIRTH,       M, 2015-03-10,  2015-03-09,  refuse",
        "BIRTH,       F, 2015-03-08,  2015-03-09,  warn",
        "BIRTH,       F, 2003-03-10,  2015-03-09,  warn",
        "BIRTH,       F, 2003-03-09,  2015-03-09,  pass",
        "BIRTH,       F, 2003,        2015,        warn",
        "BIRTH,       F, 2002,        2015,        pass",
        "BIRTH,       F, 2015,        2015,        warn",
        "BIRTH,       F, 2016,        2015,        refuse",
        "BIRTH,       F, 2015-04,     2015-03,     refuse",
        "BIRTH,       F, 2015-03,     2015,        warn",
        "BIRTH,        , 2016,        2015,        refuse",
        "BIRTH,       F, ~2016,       2015,        warn",
        "BIRTH,       F, 2016,        ~2015,       warn",
        "BIRTH,       F, 1954-03-08,  2014-03-09,  warn",
        "BIRTH,       F, 1954-03-09,  2014-03-09,  pass",
        "BIRTH,       M, 1934,        2014,        pass",
        "GESTATIONAL, M, 1954-03-08,  2014-03-09,  warn",
        "GESTATIONAL,  , 2016,        2015,        refuse",
        "BIRTH,       F, 2027,        e2026-12-20, warn",
        "BIRTH,       F, 2027-02,     e2026-12-20, refuse",
        "BIRTH,       F, 2001-01,     e2027-04-02, pass",
        "LEGAL,       F, 1990,        2015,        pass",
        "LEGAL,       F, 2015-03-10,  2015-03-09,  warn",
        "ADOPTIVE,    F, 2016,        2015,        warn",
        "ADOPTIVE,    F, 2014,        2015,        pass",
        "STEP,        F, 2016,        2015,        pass",
        "SOCIAL,      F, 2016,        2015,        pass"
    })
    void aParentIsOlderThanTheChild(String kind, @Nullable String sex, String parent, String child, String expected) {
        assertThat(weight(new YoungerParentRule().evaluate(dates(kind, sex, parent, null, child))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}, died {2}, of a child born {3}: {4}")
    @CsvSource({
        "BIRTH,       F, 2015-03-09, 2015-03-09,  pass",
        "BIRTH,       F, 2015-03-08, 2015-03-09,  pass",
        "BIRTH,       F, 2015-03-07, 2015-03-09,  refuse",
        "BIRTH,       F, 2015-03,    2015-03-09,  warn",
        "BIRTH,       F, 2015,       2015,        warn",
        "BIRTH,       F, 2014,       2015,        warn",
        "BIRTH,       F, 2014,       2015-02,     refuse",
        "BIRTH,       F, 2014,       ~2016,       warn",
        "BIRTH,       F, 2016,       2015,        pass",
        "BIRTH,       F, 2025,       e2026-12-20, refuse",
        "GESTATIONAL,  , 2014,       2015-02,     refuse",
        "BIRTH,       M, 2014-05-09, 2015-03-09,  pass",
        "BIRTH,       M, 2014-05-08, 2015-03-09,  warn",
        "BIRTH,       M, 2014,       2015-03-09,  pass",
        "BIRTH,       M, 2012,       2015,        warn",
        "BIRTH,        , 2012,       2015,        warn",
        "LEGAL,       F, 2012,       2015,        pass",
        "ADOPTIVE,    F, 2012,       2015,        pass",
        "STEP,        M, 2012,       2015,        pass",
        "SOCIAL,      M, 2012,       2015,        pass"
    })
    void noMotherGivesBirthAfterHerDeath(
            String kind, @Nullable String sex, String died, String child, String expected) {
        assertThat(weight(new BirthAfterDeathRule().evaluate(dates(kind, sex, "1980", died, child))))
                .isEqualTo(expected);
    }

    @Test
    void aMotherWhoseEggAnotherCarriedIsJudgedAsAFatherIs() {
        Claim claim = dates("BIRTH", "F", "1980", "2012", "2015");
        Claim carried = new Claim(
                claim.parent(),
                claim.child(),
                ParentKind.BIRTH,
                Certainty.ASSERTED,
                List.of(new OtherParent("carrier", null, ParentKind.GESTATIONAL, Certainty.ALLEGED)),
                Ancestry.NONE);
        Verdict verdict = new BirthAfterDeathRule().evaluate(carried);
        assertThat(weight(verdict)).isEqualTo("warn");
        assertThat(verdict.message())
                .contains("stored")
                .endsWith("(Human Fertilisation and Embryology Act 2008, ss. 39-40)");
    }

    /** The others as "F BIRTH PROVEN; M BIRTH ALLEGED". */
    private static Claim among(String parent, @Nullable String others) {
        String[] said = parent.split(" ");
        List<OtherParent> all = others == null
                ? List.of()
                : Arrays.stream(others.split("; "))
                        .map(other -> other.split(" "))
                        .map(other -> new OtherParent(
                                String.join("-", other),
                                other[0].equals("-") ? null : Sex.valueOf(other[0]),
                                ParentKind.valueOf(other[1]),
                                Certainty.valueOf(other[2])))
                        .toList();
        return new Claim(
                life("parent", said[0].equals("-") ? null : said[0], "1980", null),
                life("child", null, "2015", null),
                ParentKind.valueOf(said[1]),
                Certainty.valueOf(said[2]),
                all,
                Ancestry.NONE);
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "F BIRTH ASSERTED,       ,                                          pass",
        "F BIRTH ASSERTED,       M BIRTH PROVEN,                            pass",
        "F BIRTH ASSERTED,       F BIRTH ASSERTED,                          refuse",
        "F BIRTH ALLEGED,        F BIRTH CHALLENGED,                        refuse",
        "F BIRTH ASSERTED,       F GESTATIONAL PROVEN,                      pass",
        "F BIRTH ASSERTED,       F LEGAL PROVEN; F ADOPTIVE PROVEN,         pass",
        "F BIRTH ASSERTED,       F STEP PROVEN; F SOCIAL PROVEN,            pass",
        "F BIRTH ASSERTED,       - BIRTH PROVEN,                            pass",
        "- BIRTH ASSERTED,       F BIRTH PROVEN,                            pass",
        "M BIRTH ASSERTED,       F BIRTH PROVEN,                            pass",
        "F GESTATIONAL ASSERTED, F BIRTH ASSERTED,                          pass",
        "F GESTATIONAL ASSERTED, F GESTATIONAL ASSERTED,                    refuse",
        "- GESTATIONAL ASSERTED, M GESTATIONAL ALLEGED,                     refuse",
        "F LEGAL ASSERTED,       F BIRTH PROVEN,                            pass",
        "F ADOPTIVE ASSERTED,    F BIRTH PROVEN; F GESTATIONAL PROVEN,      pass"
    })
    void aChildHasOneMotherOfTheEggAndOneWhoCarried(String parent, @Nullable String others, String expected) {
        assertThat(weight(new SecondBirthMotherRule().evaluate(among(parent, others))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "M BIRTH ASSERTED, M BIRTH ALLEGED,                    pass",
        "M BIRTH ALLEGED,  M BIRTH PROVEN,                     pass",
        "M BIRTH ASSERTED, M BIRTH ASSERTED,                   pass",
        "M BIRTH ASSERTED, M BIRTH ACCEPTED,                   warn",
        "M BIRTH PROVEN,   M BIRTH ASSERTED,                   warn",
        "M BIRTH PROVEN,   M BIRTH ALLEGED; M BIRTH CHALLENGED, pass",
        "M BIRTH PROVEN,   M LEGAL PROVEN,                     pass",
        "M LEGAL PROVEN,   M BIRTH PROVEN,                     pass",
        "F BIRTH PROVEN,   M BIRTH PROVEN,                     pass",
        "- BIRTH PROVEN,   M BIRTH PROVEN,                     pass"
    })
    void besideAProvenFatherAnotherIsAllegedAtTheMost(String parent, String others, String expected) {
        assertThat(weight(new SecondFatherRule().evaluate(among(parent, others))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "M BIRTH ASSERTED, F BIRTH ASSERTED,                        pass",
        "M BIRTH ASSERTED, F BIRTH ASSERTED; M BIRTH ASSERTED,      warn",
        "- BIRTH ASSERTED, - BIRTH ASSERTED; M BIRTH PROVEN,        warn",
        "M BIRTH ALLEGED,  F BIRTH ASSERTED; M BIRTH PROVEN,        pass",
        "M BIRTH ASSERTED, F BIRTH ASSERTED; M BIRTH CHALLENGED,    pass",
        "M LEGAL ASSERTED, F BIRTH ASSERTED; M BIRTH PROVEN,        pass",
        "M BIRTH ASSERTED, F BIRTH ASSERTED; F GESTATIONAL PROVEN,  pass"
    })
    void aChildHasTwoParentsByBirth(String parent, String others, String expected) {
        assertThat(weight(new ThirdBirthParentRule().evaluate(among(parent, others))))
                .isEqualTo(expected);
    }

    /** Steps up as "parent BIRTH gran; gran STEP child". */
    @ParameterizedTest(name = "{0} where {1}: {2}")
    @CsvSource({
        "BIRTH,    ,                                                   pass",
        "BIRTH,    parent BIRTH gran; parent BIRTH grandad,            pass",
        "BIRTH,    parent BIRTH child,                                 refuse",
        "BIRTH,    parent BIRTH gran; gran BIRTH child,                refuse",
        "BIRTH,    parent BIRTH gran; gran STEP child,                 warn",
        "ADOPTIVE, parent LEGAL gran; gran GESTATIONAL child,          refuse",
        "LEGAL,    parent SOCIAL child,                                warn",
        "STEP,     parent BIRTH child,                                 warn",
        "SOCIAL,   parent BIRTH gran; gran ADOPTIVE child,             warn",
        "STEP,     parent STEP gran,                                   pass",
        "BIRTH,    parent BIRTH gran; gran BIRTH old; old BIRTH gran,  pass",
        "BIRTH,    child BIRTH parent,                                 pass"
    })
    void nobodyIsTheirOwnAncestor(String kind, @Nullable String steps, String expected) {
        List<Step> up = steps == null
                ? List.of()
                : Arrays.stream(steps.split("; "))
                        .map(step -> step.split(" "))
                        .map(step -> new Step(step[0], step[2], ParentKind.valueOf(step[1])))
                        .toList();
        Verdict verdict = OwnAncestorRule.evaluate(new Ancestry(up), "parent", "child", ParentKind.valueOf(kind));
        assertThat(weight(verdict)).isEqualTo(expected);
    }

    @Test
    void aLoopIsFoundInTimeLinearInThePeopleAndNotBeyondTheGenerationsLookedAt() {
        List<Step> steps = new java.util.ArrayList<>();
        for (int i = 0; i < Ancestry.GENERATIONS; i++) {
            for (String from : List.of("a", "b")) {
                steps.add(new Step(from + i, "a" + (i + 1), ParentKind.BIRTH));
                steps.add(new Step(from + i, "b" + (i + 1), ParentKind.BIRTH));
            }
        }
        steps.add(new Step("a" + Ancestry.GENERATIONS, "beyond", ParentKind.BIRTH));
        var collapsed = new Ancestry(steps);
        assertThat(OwnAncestorRule.evaluate(collapsed, "a0", "b" + Ancestry.GENERATIONS, ParentKind.BIRTH)
                        .reason())
                .contains(Ancestry.GENERATIONS + " generations up");
        assertThat(OwnAncestorRule.evaluate(collapsed, "a0", "beyond", ParentKind.BIRTH)
                        .passes())
                .isTrue();
    }
}
