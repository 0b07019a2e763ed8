package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.graph.Moment;

/** Whom the policy shows of a family: each rule asked of somebody whom it lets through, and of somebody whom it does not. */
class PolicyStoreIT extends MiaStore {

    @Test
    void aRestrictedRecordIsOpenToItsListAlone() {
        Thing listed = person("restrictedTo", List.of(worker.id(), "another"));
        Thing closed = person("restrictedTo", List.of("another"));
        Thing nobodys = person("restrictedTo", List.of());
        Thing usual = person();
        assertThat(those(Policy.open("one"), listed, closed, nobodys, usual)).containsExactly(listed, usual);
    }

    @Test
    void aWholeRecordNeedsAGrantOfTodayToThemAtFullAndAnOpenRecord() {
        Thing later = child();
        grant(worker, later, "fromMin", TOMORROW);
        Thing over = child();
        grant(worker, over, "toMax", TODAY);
        Thing lastDay = child();
        grant(worker, lastDay, "fromMin", TODAY, "toMax", TOMORROW);
        Thing anothers = child();
        grant(worker("practitioner"), anothers);
        Thing recorded = child();
        grant(worker, recorded, "level", "RECORDED");
        Thing restricted = child("restrictedTo", List.of("another"));
        grant(worker, restricted);
        Thing[] all = {mia, later, over, lastDay, anothers, recorded, restricted, child()};
        assertThat(those(Policy.full("one"), all)).containsExactly(mia, lastDay);

        String granted = "EXISTS { MATCH (one)<-[grant:MAY_SEE]-() WHERE "
                + Policy.granted("grant", "$scope.professional", "one") + " }";
        assertThat(those(granted, all)).as("the same of a grant").containsExactly(mia, lastDay);
    }

    @Test
    void aFamilyIsSeenForThreeTiesWhicheverWayTheyLead() {
        Thing mother = person();
        Thing aunt = person();
        Thing cousin = person();
        Thing cousinsHusband = person();
        link(mother, "PARENT_OF", mia);
        link(aunt, "SIBLING_OF", mother);
        link(aunt, "KIN_OF", cousin);
        link(cousinsHusband, "PARTNER_OF", cousin);
        Thing stranger = person();
        assertThat(visible(mia, mother, aunt, cousin, cousinsHusband, stranger))
                .containsExactly(mia, mother, aunt, cousin);
        assertThat(those(Policy.visible("one", Moment.THEN), mia, mother, aunt, cousin, cousinsHusband))
                .containsExactly(mia, mother, aunt, cousin);
    }

    @Test
    void kithAndCareAreTheLastTieAndAreNotWalked() {
        Thing friend = person();
        link(mia, "KITH_OF", friend);
        Thing friendsMother = person();
        link(friendsMother, "PARENT_OF", friend);
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        Thing grandfather = person();
        link(grandfather, "PARENT_OF", mother);
        Thing grandfathersFriend = person();
        link(grandfathersFriend, "KITH_OF", grandfather);
        Thing greatAunt = person();
        link(greatAunt, "SIBLING_OF", grandfather);
        Thing greatAuntsFriend = person();
        link(greatAuntsFriend, "KITH_OF", greatAunt);
        Thing hidden = person();
        link(mia, "KITH_OF", hidden, "guard", "SEALED");
        Thing restricted = person("restrictedTo", List.of());
        link(restricted, "KIN_OF", mia);
        Thing restrictedsFriend = person();
        link(restrictedsFriend, "KITH_OF", restricted);
        assertThat(visible(
                        friend,
                        friendsMother,
                        grandfathersFriend,
                        greatAunt,
                        greatAuntsFriend,
                        hidden,
                        restrictedsFriend))
                .containsExactly(friend, grandfathersFriend, greatAunt);
    }

    @Test
    void nobodyIsReachedOverATieThatIsNotToBeWalkedNorThroughARestrictedRecord() {
        Thing sealed = relative("guard", "SEALED");
        Thing exploiter = relative("guard", "EXTRA_FAMILIAL");
        Thing disproven = relative("status", "DISPROVEN");
        Thing corrected = relative("supersededAt", NOW);
        Thing restricted = person("restrictedTo", List.of());
        link(restricted, "PARENT_OF", mia);
        Thing behind = person();
        link(behind, "SIBLING_OF", restricted);
        Thing ended = relative("toMax", TODAY);
        assertThat(visible(sealed, exploiter, disproven, corrected, restricted, behind, ended))
                .as("a tie that has ended is told")
                .containsExactly(ended);
    }

    @Test
    void anUndisclosedTieIsOfTheWholeRecordAndLeadsOnToNobody() {
        Thing father = relative("guard", "UNDISCLOSED");
        Thing his = person();
        link(father, "PARENT_OF", his);
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        Thing mothers = person();
        link(mother, "KIN_OF", mothers, "guard", "UNDISCLOSED");
        Thing friend = person();
        link(friend, "KITH_OF", mia, "guard", "UNDISCLOSED");
        Thing disproven = person();
        link(disproven, "PARENT_OF", mia, "guard", "UNDISCLOSED", "status", "DISPROVEN");
        assertThat(visible(father, his, mother, mothers, friend, disproven)).containsExactly(father, mother, friend);
    }

    @Test
    void whoeverWasRecordedLatelyIsSeenAloneForAWhile() {
        Thing uncle = person();
        grant(worker, uncle, "level", "RECORDED", "toMax", TOMORROW);
        Thing wife = person();
        link(uncle, "PARTNER_OF", wife);
        Thing longAgo = person();
        grant(worker, longAgo, "level", "RECORDED", "toMax", TODAY);
        Thing soon = person();
        grant(worker, soon, "level", "RECORDED", "fromMin", TOMORROW);
        Thing restricted = person("restrictedTo", List.of());
        grant(worker, restricted, "level", "RECORDED");
        Thing anothers = person();
        grant(worker("practitioner"), anothers, "level", "RECORDED");
        assertThat(visible(uncle, wife, longAgo, soon, restricted, anothers)).containsExactly(uncle);
    }

    @Test
    void ofThoseWhomARecordMentionsSomeAreSeen() {
        Thing mother = person();
        link(mother, "PARENT_OF", mia);
        mentioned(mia, mother);
        mentioned(mia, person());
        mentioned(mia, person("restrictedTo", List.of()));
        String among = Policy.seenAmong("MATCH (child)-[:MENTIONS]->(mentioned:Person) RETURN mentioned ", Moment.NOW);
        String statement = Policy.GRANTEES + "MATCH (child:Child {id: $child}) WITH grantees, collect(child) AS whole\n"
                + among + "UNWIND seen AS person RETURN person.id AS id";
        assertThat(read(scope, statement, Map.of("child", mia.id())))
                .extracting(row -> row.text("id"))
                .containsExactly(mother.id());
    }

    private static void mentioned(Thing child, Thing person) {
        link(child, "MENTIONS", person);
    }
}
