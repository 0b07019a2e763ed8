package org.kith.matching.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.provision.RecordSettings.Kind;

/**
 * What the children wish, as far as it can be held against a home.
 *
 * @param words in the child's own words; null where nobody has said them
 * @param settingIds homes in which they would like to live
 * @param kinds kinds of home in which they would like to live
 * @param animals whether they would like to live with animals; null where they have not said
 */
public record Wishes(
        @Nullable String words,
        Set<String> settingIds,
        Set<Kind> kinds,
        @Nullable Boolean animals) {

    public static final Wishes NONE = new Wishes(null, Set.of(), Set.of(), null);
}
