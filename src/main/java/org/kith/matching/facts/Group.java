package org.kith.matching.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.provision.rule.ProposedChild;
import org.kith.provision.rule.SiblingQuestion;

/**
 * Those for whom one home is looked for: a child, or several who are to live together.
 *
 * @param siblings of them, of their brothers and sisters, and of those who live in homes
 * @param kin brothers and sisters who are not looked for, with the home in which each is placed on the day
 * @param homes where each child is placed on the day, by the child's id
 * @param keptApart pairs whom a restriction keeps apart
 * @param assessedApart pairs of whom a worker's assessment says that they should live apart
 */
public record Group(
        List<ProposedChild> children,
        SiblingQuestion siblings,
        Map<String, String> kin,
        Map<String, String> homes,
        Set<Set<String>> keptApart,
        Set<Set<String>> assessedApart) {

    public int size() {
        return children.size();
    }

    public List<String> ids() {
        return children.stream().map(ProposedChild::id).toList();
    }

    /** Some of them alone. */
    public Group only(Set<String> ids) {
        return new Group(
                children.stream().filter(child -> ids.contains(child.id())).toList(),
                siblings,
                kin,
                homes.entrySet().stream()
                        .filter(each -> ids.contains(each.getKey()))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                within(keptApart, ids),
                within(assessedApart, ids));
    }

    private static Set<Set<String>> within(Set<Set<String>> pairs, Set<String> ids) {
        return pairs.stream().filter(ids::containsAll).collect(Collectors.toUnmodifiableSet());
    }

    /** Brothers and sisters of all of them who live in a home on the day. */
    public long kinIn(String settingId) {
        return kin.entrySet().stream()
                .filter(each -> each.getValue().equals(settingId))
                .filter(each -> ids().stream().anyMatch(child -> siblings.areSiblings(child, each.getKey())))
                .count();
    }

    /** Brothers and sisters of one of them who are placed in another home. */
    public int kinElsewhere(String childId, @Nullable String settingId) {
        return (int) kin.entrySet().stream()
                .filter(each -> !each.getValue().equals(settingId))
                .filter(each -> siblings.areSiblings(childId, each.getKey()))
                .count();
    }
}
