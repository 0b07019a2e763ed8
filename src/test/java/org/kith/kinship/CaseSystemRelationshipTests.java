package org.kith.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.access.Subject;
import org.kith.graph.ValidTime;

class CaseSystemRelationshipTests {

    private static final Subject ONE = new Subject("one", "personId");
    private static final Subject OTHER = new Subject("other", "otherId");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static SaidTie said(String spelling, Subject person, Subject other) {
        CaseSystemRelationship found = Objects.requireNonNull(CaseSystemRelationship.spelled(spelling), spelling);
        return found.tie(person, other, found.time(ValidTime.ALWAYS, TODAY), null);
    }

    /** The list of the council, with the inverse of each. */
    @ParameterizedTest
    @CsvSource({
        "greatGrandparent, greatGrandchild",
        "grandparent, grandchild",
        "parent, child",
        "stepParent, stepChild",
        "auntUncle, nieceNephew",
        "fosterCarer, fosterChild",
        "privateFosterCarer, privateFosterChild",
        "fosterCarerSupportCarer, supportCarerFosterCarer",
        "parentOfUnbornChild, unbornChild",
        "siblingOfUnbornChild, unbornSibling",
        "partner, partner",
        "exPartner, exPartner",
        "spouse, spouse",
        "exSpouse, exSpouse",
        "sibling, sibling",
        "halfSibling, halfSibling",
        "stepSibling, stepSibling",
        "cousin, cousin"
    })
    void aRelationshipAndItsInverseAreOneTie(String spelling, String inverse) {
        SaidTie tie = said(spelling, ONE, OTHER);
        SaidTie told = said(inverse, OTHER, ONE);
        assertThat(told.sameAs(tie.row("test:tie:1"))).isTrue();
        assertThat(told.time()).isEqualTo(tie.time());
    }

    @Test
    void theParentIsTheOneOfWhomTheNameTells() {
        assertThat(said("parent", ONE, OTHER).from()).isEqualTo(ONE);
        assertThat(said("child", ONE, OTHER).from()).isEqualTo(OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"friend", "neighbour", "inContactWith", "acquaintance", "other"})
    void whoMattersIsKith(String spelling) {
        assertThat(said(spelling, ONE, OTHER).type()).isEqualTo(RecordTies.Type.KITH);
    }

    @Test
    void thereAre33AndEachIsSpelledInAnyCase() {
        assertThat(CaseSystemRelationship.values()).hasSize(33);
        assertThat(Arrays.stream(CaseSystemRelationship.values())
                        .allMatch(each -> each
                                == CaseSystemRelationship.spelled(each.name().toLowerCase(Locale.ROOT))))
                .isTrue();
        assertThat(CaseSystemRelationship.spelled("great grand-parent"))
                .isEqualTo(CaseSystemRelationship.GREAT_GRANDPARENT);
        assertThat(CaseSystemRelationship.spelled("godparent")).isNull();
    }

    @Test
    void anExPartnerOfNoKnownDateIsOneByToday() {
        assertThat(said("exPartner", ONE, OTHER).time().toMax()).isEqualTo(TODAY);
        assertThat(said("exPartner", ONE, OTHER).time().validTo()).isNull();
        assertThat(said("partner", ONE, OTHER).time()).isEqualTo(ValidTime.ALWAYS);
    }
}
