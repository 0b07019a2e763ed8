package org.kith.care.referring;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.care.referral.PlacementAvailability;
import org.kith.care.referral.PlacementRecommendation;
import org.kith.care.referral.PlacementRequirements;
import org.kith.care.referral.ReferralRecord;
import org.kith.care.referral.RiskAssessment;
import org.kith.graph.Moment;

/** What statements tell of referrals. */
final class ReferralCypher {

    private static final String WHOLE = projected(StoredRecord.names(ReferralRecord.class).stream());

    /** What is needed and what is risked, without the names by which other systems know the record. */
    private static final String TO_HOME = projected(Stream.of(
                    PlacementAvailability.class,
                    PlacementRequirements.class,
                    PlacementRecommendation.class,
                    RiskAssessment.class)
            .flatMap(part -> StoredRecord.names(part).stream())
            .filter(name -> !name.endsWith("Iri") && !name.endsWith("PlacementId")));

    /** The home was sent the referral, is still believed to have been, and is one that the viewer runs or supervises. */
    static final String TO_MY_HOME =
            "'home:' + home.id IN grantees AND " + Moment.NOW.known("sent") + " AND sent.sentOn <= $scope.today";

    private ReferralCypher() {}

    /** The value of a row about the variables {@code referral} and {@code told}, whose child is seen at FULL. */
    static String whole(Moment moment) {
        return value(WHOLE, moment, "told.source", """
            COLLECT { MATCH (referral)-[sent:SENT_TO]->(home:Setting) WHERE %s
              RETURN %s ORDER BY sent.sentOn DESC, home.id }""".formatted(moment.known("sent"), sentTo()));
    }

    /** The same of the variables {@code referral} and {@code told}, for a home that it was sent to. */
    static String toHome() {
        return value(TO_HOME, Moment.NOW, "null", """
            COLLECT { MATCH (referral)-[sent:SENT_TO]->(home:Setting) WHERE %s
              RETURN %s ORDER BY sent.sentOn DESC, home.id }""".formatted(TO_MY_HOME, sentTo()));
    }

    private static String value(String record, Moment moment, String source, String sentTo) {
        return """
            {id: referral.id, recordedAt: told.recordedAt, fromMin: told.fromMin, toMax: told.toMax, outcome: told.outcome, open: %s,
              source: %s, record: told {%s}, sentTo: %s}""".formatted(moment.begun("told") + " AND " + moment.open("told"), source, record, sentTo);
    }

    private static String sentTo() {
        return """
            {settingId: home.id, settingName: home.name, version: sent.version, sentOn: sent.sentOn, response: sent.response,
                respondedOn: sent.respondedOn, source: sent.source}""";
    }

    private static String projected(Stream<String> names) {
        List<String> all = names.toList();
        return all.stream().map(name -> '.' + name).collect(Collectors.joining(", "));
    }
}
