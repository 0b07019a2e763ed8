package org.kith.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.graph.Scope;
import org.kith.matching.PlacementOptions.MatchingWeights;
import org.kith.matching.facts.Candidate;
import org.kith.matching.facts.Group;
import org.kith.matching.facts.Nearness;
import org.kith.matching.facts.Search;
import org.kith.matching.score.Weights;
import org.kith.network.DistanceBand;
import org.kith.network.FamilyNetworks;
import org.kith.person.Person;
import org.kith.provision.ProvisionQueries;
import org.kith.provision.RecordSettings.Kind;
import org.kith.provision.Setting;
import org.springframework.stereotype.Component;

/**
 * Lays out the homes in which a child or a group might live: one statement finds what the rules and factors need, they are asked in Java, and a
 * second tells of those homes alone that are shown. It decides nothing.
 */
@Component
class FindOptions {

    /** Near misses shown at the most. */
    private static final int MISSES = 10;

    /** Ties from a child to those who are asked: grandparents, aunts and uncles, cousins' parents, and their friends. */
    private static final int HOPS = 3;

    private final MatchingQueries queries;
    private final ProvisionQueries homes;
    private final FamilyNetworks networks;
    private final Clock clock;

    FindOptions(MatchingQueries queries, ProvisionQueries homes, FamilyNetworks networks, Clock clock) {
        this.networks = networks;
        this.queries = queries;
        this.homes = homes;
        this.clock = clock;
    }

    /** @return null unless every child is seen at FULL */
    @Nullable
    PlacementOptions find(Scope scope, PlacementSearch input, Map<String, Object> wants) {
        Search search = input.search(LocalDate.now(clock));
        Weights weights = input.weighing();
        int most = input.most();
        FoundFacts facts = new FoundFacts(
                queries.facts(
                        scope,
                        input.children(),
                        search.on(),
                        input.kindsOfHome().stream().map(Kind::name).sorted().toList(),
                        search.needs().schoolId()),
                input.children(),
                search.on());
        if (!facts.seesAll()) {
            return null;
        }
        Group group = facts.group();
        List<Ranked> all = new FoundHomes(facts)
                .candidates().stream()
                        .map(each -> Ranked.of(weights, search, group, each))
                        .toList();
        List<Ranked> options = Ranked.options(all);
        List<Ranked> shown = options.stream().limit(most).toList();
        List<Ranked> misses = wants.containsKey("nearMisses")
                ? Ranked.nearMisses(all).stream().limit(MISSES).toList()
                : List.of();
        boolean asks = wants.containsKey("askThese");
        Map<String, Object> wanted = new HashMap<>(wants);
        wanted.put("carers", asks || wants.containsKey("carers"));
        Map<String, Setting> settings = homes.told(
                scope,
                Stream.concat(shown.stream(), misses.stream())
                        .map(each -> each.candidate().id())
                        .toList(),
                wanted);
        return new PlacementOptions(
                facts.children().stream()
                        .map(id -> Objects.requireNonNull(Person.mentioned(id, facts.parts())))
                        .toList(),
                search.on(),
                OffsetDateTime.now(clock),
                search.wishes().words(),
                MatchingWeights.of(weights),
                shown.stream().map(each -> option(each, group, settings)).toList(),
                misses.stream().map(each -> option(each, group, settings)).toList(),
                asks ? askThese(scope, facts, settings.values()) : List.of(),
                all.size(),
                options.size());
    }

    /** Of the network of every child, as to the first. */
    private List<PersonToAsk> askThese(Scope scope, FoundFacts facts, Collection<Setting> shown) {
        Set<String> carers = shown.stream()
                .flatMap(home -> home.carers().stream())
                .map(carer -> carer.id().key())
                .collect(Collectors.toSet());
        List<PersonToAsk> found = List.of();
        for (String child : facts.children().reversed()) {
            List<PersonToAsk> theirs = PersonToAsk.of(child, networks.around(scope, child, HOPS), carers, facts.on());
            Set<String> others =
                    found.stream().map(each -> each.person().id().key()).collect(Collectors.toSet());
            boolean last = child.equals(facts.children().getLast());
            found = last
                    ? theirs
                    : theirs.stream()
                            .filter(each -> others.contains(each.person().id().key()))
                            .toList();
        }
        return found;
    }

    private static PlacementOption option(Ranked ranked, Group group, Map<String, Setting> settings) {
        Candidate candidate = ranked.candidate();
        List<Nearness> near = group.ids().stream().map(candidate::nearnessTo).toList();
        boolean told = near.stream().allMatch(each -> each.miles() != null);
        return new PlacementOption(
                Objects.requireNonNull(settings.get(candidate.id())),
                ranked.tier(),
                ranked.eligibility().outcome(),
                ranked.eligibility().checks(),
                ranked.score().total(),
                ranked.score().factors(),
                candidate.vacancies(),
                told
                        ? near.stream()
                                .map(Nearness::miles)
                                .filter(Objects::nonNull)
                                .max(Double::compare)
                                .orElse(null)
                        : null,
                farthest(near));
    }

    /** Of all of them, where it is known of each. */
    private static @Nullable DistanceBand farthest(List<Nearness> near) {
        List<DistanceBand> bands =
                near.stream().map(Nearness::band).filter(Objects::nonNull).toList();
        return bands.size() < near.size()
                ? null
                : bands.stream().max(DistanceBand::compareTo).orElse(null);
    }
}
