package org.kith.access.worlds;

import java.util.function.Predicate;

/** Takes from a world that fails whatever it can lose and still fail, so that what is left is the story. */
final class Shrink {

    private Shrink() {}

    /** @param fails asks the store, about a world that has not been loaded before; some hundred times */
    static World smallest(World world, Predicate<World> fails, int tries) {
        World least = world;
        boolean smaller = true;
        int left = tries;
        while (smaller && left > 0) {
            smaller = false;
            for (Fact fact : least.facts().reversed()) {
                boolean stays = fact.ref().equals(World.Viewer.REF);
                World next = least.without(fact);
                if (!stays && left-- > 0 && next.facts().size() < least.facts().size() && fails.test(next)) {
                    least = next;
                    smaller = true;
                    break;
                }
            }
        }
        return least;
    }
}
