package org.kith.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Declassified;
import org.kith.access.Policy;
import org.kith.access.PrivateFostering;
import org.kith.care.TogetherOrApartCypher;
import org.kith.graph.Moment;
import org.kith.graph.Parts;
import org.kith.graph.Planned;
import org.kith.graph.Reads;
import org.kith.graph.Scope;
import org.kith.person.PersonCypher;
import org.springframework.stereotype.Component;

/** Reads of what a search for a home needs. */
@Component
class MatchingQueries implements Planned {

    /**
     * Who are the children, what stands between them and other people, and which homes of their authority are there, with the terms that each is
     * approved or registered on and how many children live there? Starts from the unique ids of the children and from the index of homes by
     * authority; no row unless every child is seen at FULL, otherwise about four for each home.
     */
    private static final String SEARCH = Policy.GRANTEES
            + """
            CALL (grantees) {
              UNWIND $search.children AS id
              MATCH (child:Child {id: id}) WHERE %1$s
              RETURN collect(child) AS whole
            }
            WITH grantees, whole WHERE size(whole) = size($search.children)
            CALL (grantees, whole) {
              UNWIND whole AS child
              CALL (grantees, child) {
                MATCH (child)<-[up:PARENT_OF]-(parent:Person)-[down:PARENT_OF]->(sibling:Child)
                WHERE %2$s AND %3$s AND %4$s AND %5$s
                RETURN sibling
              UNION
                MATCH (child)-[tie:SIBLING_OF]-(sibling:Child) WHERE %6$s AND %5$s
                RETURN sibling
              }
              WITH DISTINCT whole, sibling WHERE NOT sibling IN whole
              RETURN collect(sibling) AS kin
            }
            CALL (whole, kin) {
              UNWIND whole AS child
              WITH DISTINCT kin, whole, child.authorityId AS authority
              MATCH (setting:Setting {authorityId: authority})
              WHERE setting.kind IN $search.kinds AND (setting.kind <> 'KINSHIP_HOUSEHOLD' OR EXISTS {
                MATCH (setting)-[:HAS_APPROVAL]->(terms:Approval)-[:APPROVED_FOR]->(named:Child)
                WHERE named IN whole + kin })
              RETURN collect(setting) AS homes
            }
            CALL (grantees, whole, kin, homes) {
              %7$sUNION ALL
              UNWIND whole AS child
              RETURN 'child' AS part, '' AS of, {id: child.id, bornFirst: child.birthMin, bornLast: child.birthMax,
                authority: child.authorityId, secureOrder: EXISTS {
                  MATCH (child)<-[subject:SUBJECT]-(order:Order {kind: 'C26'})
                  WHERE %8$s AND %9$s AND order.fromMin <= $search.on AND order.toMax > $search.on },
                shortBreaks: EXISTS { MATCH (child)-[:HAS_EPISODE]->(episode:CareEpisode)
                  WHERE episode.legalStatus IN ['V3', 'V4'] AND %10$s AND episode.fromMin <= $search.on AND episode.toMax > $search.on },
                home: head(COLLECT { MATCH (child)-[:HOME_IN]->(near:Locality)
                  RETURN {latitude: near.point.latitude, longitude: near.point.longitude} })} AS value
              UNION ALL
              UNWIND whole + kin AS one
              MATCH (one)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(place:Setting)
              WHERE %11$s AND stay.toMax > $search.on
              RETURN 'stay' AS part, one.id AS of, {id: stay.id, home: place.id, now: stay.fromMin <= $search.on} AS value
              UNION ALL
              UNWIND whole + kin AS one
              MATCH (one)<-[tie:PARENT_OF]-(parent:Person) WHERE %6$s AND %3$s
              RETURN 'tie' AS part, '' AS of, {key: tie.key, type: 'PARENT_OF', kind: tie.kind, from: parent.id, to: one.id,
                status: tie.status, fromMin: tie.fromMin, toMax: tie.toMax} AS value
              UNION ALL
              UNWIND whole + kin AS one
              MATCH (one)<-[up:PARENT_OF]-(parent:Person)-[tie:PARTNER_OF]-(partner:Person)
              WHERE %2$s AND %3$s AND %6$s AND %12$s
              RETURN DISTINCT 'tie' AS part, '' AS of, {key: tie.key, type: 'PARTNER_OF', kind: tie.kind, from: parent.id, to: partner.id,
                status: tie.status, fromMin: tie.fromMin, toMax: tie.toMax} AS value
              UNION ALL
              UNWIND whole + kin AS one
              MATCH (one)-[tie:SIBLING_OF]->(other:Person) WHERE other IN whole + kin AND %6$s
              RETURN 'tie' AS part, '' AS of, {key: tie.key, type: 'SIBLING_OF', kind: tie.kind, from: one.id, to: other.id,
                status: tie.status, fromMin: tie.fromMin, toMax: tie.toMax} AS value
              UNION ALL
              UNWIND whole AS one
              MATCH (one)<-[mine:PROTECTS|AGAINST]-(paper:Restriction)-[theirs:PROTECTS|AGAINST]->(other:Person)
              WHERE other IN whole AND type(mine) <> type(theirs) AND %13$s AND %14$s AND %15$s AND paper.toMax > $search.on
              RETURN 'apart' AS part, '' AS of, {one: one.id, other: other.id} AS value
              UNION ALL
              %16$sUNION ALL
              UNWIND whole AS child
              UNWIND %17$s AS bar
              RETURN 'bar' AS part, bar.home AS of, {child: child.id, kind: bar.kind, told: bar.told} AS value
              UNION ALL
              UNWIND homes AS setting
              WITH setting, $search.on AS day
              CALL (grantees, setting) {
                MATCH (setting)-[:AT]->(address:Address)-[:IN_LOCALITY]->(near:Locality) WHERE %18$s AND NOT address.confidential
                RETURN head(collect({latitude: near.point.latitude, longitude: near.point.longitude, area: near.authorityId})) AS at
              }
              RETURN 'home' AS part, '' AS of, {id: setting.id, kind: setting.kind, urn: setting.urn, provider: setting.provider,
                beds: setting.beds, authority: setting.authorityId, area: at.area, latitude: at.latitude, longitude: at.longitude,
                privatelyFostered: %22$s} AS value
              UNION ALL
              UNWIND homes AS setting
              UNWIND whole AS child
              WITH setting, child, %19$s AS band WHERE band IS NOT NULL
              RETURN 'band' AS part, setting.id AS of, {child: child.id, band: band} AS value
              UNION ALL
              UNWIND homes AS setting
              MATCH (setting)-[:HAS_APPROVAL]->(terms:Approval) WHERE %20$s AND terms.toMax > $search.on
              RETURN 'approval' AS part, setting.id AS of, {category: terms.category, maxChildren: terms.maxChildren,
                minAge: terms.minAge, maxAge: terms.maxAge, kinds: terms.kinds, extended: terms.extended, untilReview: terms.untilReview,
                fromMin: terms.fromMin, toMax: terms.toMax, children: COLLECT {
                  MATCH (terms)-[name:APPROVED_FOR]->(named:Child) WHERE named IN whole + kin AND %21$s RETURN named.id }} AS value
              UNION ALL
              UNWIND homes AS setting
              MATCH (setting)-[:HAS_REGISTRATION]->(terms:Registration) WHERE %20$s AND terms.toMax > $search.on
              RETURN 'registration' AS part, setting.id AS of, {urn: terms.urn, beds: terms.beds, minAge: terms.minAge, maxAge: terms.maxAge,
                fromMin: terms.fromMin, toMax: terms.toMax} AS value
              UNION ALL
              UNWIND homes AS setting
              MATCH (setting)-[:HAS_EXEMPTION]->(terms:Exemption) WHERE %20$s AND terms.toMax > $search.on
              RETURN 'exemption' AS part, setting.id AS of, {fromMin: terms.fromMin, toMax: terms.toMax, children: COLLECT {
                  MATCH (terms)-[name:EXEMPTS]->(named:Child) WHERE named IN whole + kin AND %21$s RETURN named.id }} AS value
              UNION ALL
              UNWIND homes AS setting
              MATCH (setting)<-[:PLACED_IN]-(stay:Placement) WHERE %11$s AND stay.toMax > $search.on
              RETURN 'resident' AS part, setting.id AS of, {stay: stay.id, type: stay.type, fromMin: stay.fromMin, toMax: stay.toMax} AS value
              UNION ALL
              UNWIND homes AS setting
              MATCH (setting)-[:HAS_PROFILE]->(terms:HomeProfile) WHERE %20$s
              RETURN 'offer' AS part, setting.id AS of, {skills: terms.skills, languages: terms.languages, faiths: terms.faiths,
                pets: terms.pets, accessibility: terms.accessibility, ownBedrooms: terms.ownBedrooms, sharing: terms.sharing} AS value
              UNION ALL
              UNWIND homes AS setting
              MATCH (setting)-[run:SCHOOL_RUN]->(school:School {id: $search.school})
              WHERE %23$s AND run.fromMin <= $search.on AND run.toMax > $search.on
              WITH setting, school, min(run.minutes) AS minutes
              RETURN 'run' AS part, setting.id AS of, {school: school.id, minutes: minutes} AS value
            }
            RETURN part, of, value
            """.formatted(
                            Policy.full("child"),
                            Policy.tie("up", Moment.NOW),
                            Policy.open("parent"),
                            Policy.tie("down", Moment.NOW),
                            Policy.full("sibling"),
                            Policy.tie("tie", Moment.NOW),
                            PersonCypher.summaries("whole", Moment.NOW),
                            Moment.NOW.known("subject"),
                            Moment.NOW.known("order"),
                            Moment.NOW.known("episode"),
                            Moment.NOW.known("stay"),
                            Policy.open("partner"),
                            Moment.NOW.known("paper"),
                            Moment.NOW.linked("mine"),
                            Moment.NOW.linked("theirs"),
                            TogetherOrApartCypher.ofChildren("whole", "true", Moment.NOW),
                            Declassified.bars("child", "$search.on"),
                            Policy.located("address"),
                            Declassified.distanceBand("child", "setting", Moment.NOW),
                            Moment.NOW.known("terms"),
                            Moment.NOW.known("name"),
                            PrivateFostering.takes("setting", "day"),
                            Moment.NOW.known("run"));

    private final Reads reads;

    MatchingQueries(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void planAhead(Scope nobody) {
        facts(nobody, List.of(NO_ID), LocalDate.EPOCH, List.of(), null);
    }

    /**
     * What is known of the children and of homes of some kinds; nothing unless every child is seen at FULL.
     *
     * @param school to which the way matters; null where none does
     */
    Parts facts(Scope scope, List<String> children, LocalDate on, List<String> kinds, @Nullable String school) {
        Map<String, Object> search = Map.of(
                "children", children,
                "on", on,
                "kinds", kinds,
                "school", Objects.requireNonNullElse(school, NO_ID));
        return new Parts(reads.list(scope, SEARCH, Map.of("search", search)));
    }
}
