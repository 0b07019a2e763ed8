package org.kith.access.worlds;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.access.worlds.Fact.Belief;
import org.kith.access.worlds.Fact.Guard;

/** A world in sentences that somebody can read who knows families and not graphs. */
final class Story {

    private final World world;
    private final Map<String, String> names = new TreeMap<>();

    private Story(World world) {
        this.world = world;
        world.each(Fact.Human.class).forEach(human -> names.put(human.ref(), human.given()));
        names.put("w1", "the viewer");
    }

    static String of(World world) {
        return new Story(world).tell();
    }

    private String tell() {
        Reference reference = Reference.now(world);
        World.Viewer viewer = world.viewer();
        return "World %d. The viewer (w1) signs in as %s for %s with %s; the store allows %s with %s.%n"
                        .formatted(
                                world.number(),
                                viewer.roles(),
                                viewer.authority(),
                                viewer.permissions(),
                                world.worker().roles(),
                                world.worker().permissions())
                + world.facts().stream()
                        .filter(fact -> !(fact instanceof Fact.Authority || fact instanceof Fact.Locality))
                        .map(this::sentence)
                        .collect(Collectors.joining("\n"))
                + "\nBy the policy the viewer sees "
                + reference.levels().entrySet().stream()
                        .map(each -> name(each.getKey()) + " (" + each.getValue() + ")")
                        .toList();
    }

    private String name(String ref) {
        return names.containsKey(ref) ? names.get(ref) + " [" + ref + "]" : ref;
    }

    String sentence(Fact fact) {
        return "- "
                + switch (fact) {
                    case Fact.Human it ->
                        "%s, born %s%s."
                                .formatted(
                                        name(it.ref()),
                                        it.born(),
                                        it.list() == null
                                                ? ""
                                                : ", has a restricted record, open to " + it.list() + " alone");
                    case Fact.Child it ->
                        "%s has a child record of %s, number %s."
                                .formatted(name(it.person()), it.authority(), it.localId());
                    case Fact.Tie it -> tie(it);
                    case Fact.Responsibility it ->
                        "%s has parental responsibility for %s%s%s."
                                .formatted(name(it.holder()), name(it.child()), guard(it.guard()), belief(it.belief()));
                    case Fact.SealedLink it ->
                        "%s and %s are one human before and after an adoption, which is sealed."
                                .formatted(name(it.before()), name(it.after()));
                    case Fact.Address it ->
                        "%s is %s, %s%s."
                                .formatted(
                                        it.ref(), it.lines(), it.postcode(), it.confidential() ? ", confidential" : "");
                    case Fact.Lives it ->
                        "%s lives in household %s%s%s."
                                .formatted(
                                        name(it.person()),
                                        it.household(),
                                        it.span().words(),
                                        belief(it.belief()));
                    case Fact.Carer it ->
                        "%s is a carer in home %s%s%s."
                                .formatted(
                                        name(it.person()), it.home(), it.span().words(), belief(it.belief()));
                    case Fact.Placement it ->
                        "%s is placed in home %s%s%s."
                                .formatted(
                                        name(it.child()), it.home(), it.span().words(), belief(it.belief()));
                    case Fact.Grant it ->
                        "%s lets %s see %s (%s)%s."
                                .formatted(
                                        it.because(),
                                        name(it.giver()),
                                        name(it.person()),
                                        it.because().level(),
                                        it.span().words());
                    case Fact.Member it ->
                        "%s %s team %s%s%s."
                                .formatted(
                                        name(it.worker()),
                                        it.manages() ? "manages" : "is in",
                                        it.team(),
                                        it.span().words(),
                                        belief(it.belief()));
                    case Fact.HomeWorker it ->
                        "%s %s home %s%s%s."
                                .formatted(
                                        name(it.worker()),
                                        it.runs() ? "runs" : "supervises the carers of",
                                        it.home(),
                                        it.span().words(),
                                        belief(it.belief()));
                    case Fact.Glass it ->
                        "%s broke the glass (%s), which %s."
                                .formatted(name(it.worker()), it.ref(), it.over() ? "is over" : "is open still");
                    case Fact.DisclosureCase it ->
                        "%s is on disclosure case %s%s."
                                .formatted(
                                        name(it.worker()), it.ref(), it.span().words());
                    default -> fact.toString();
                };
    }

    private String tie(Fact.Tie tie) {
        return "%s %s (%s) %s%s%s%s%s."
                .formatted(
                        name(tie.from()),
                        tie.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                        tie.kind(),
                        name(tie.to()),
                        guard(tie.guard()),
                        tie.disproven() ? ", disproven" : "",
                        tie.span().words(),
                        belief(tie.belief()));
    }

    private static String guard(Guard guard) {
        return guard == Guard.OPEN ? "" : ", " + guard;
    }

    private static String belief(Belief belief) {
        return switch (belief) {
            case STANDING -> "";
            case WITHDRAWN -> ", no longer believed";
            case GONE -> ", no longer believed for long";
            case LATE -> ", recorded lately";
        };
    }

    static String facts(World world, List<Fact> facts) {
        Story story = new Story(world);
        return facts.stream().map(story::sentence).collect(Collectors.joining("\n"));
    }
}
