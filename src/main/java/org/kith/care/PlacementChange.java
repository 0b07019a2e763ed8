package org.kith.care;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.api.AboutPeople;
import org.kith.graph.Parts;
import org.kith.graph.Row;
import org.kith.graph.Seen;
import org.kith.person.Person;

/** Where a child lives now that it has changed. */
record PlacementChange(Person child, @Nullable Placement currentPlacement, boolean inCare) implements AboutPeople {
    @Override
    public void tellOf(Told told) {
        child.tellOf(told);
    }

    /** Parts that tell of a place and of those who care there. */
    private static final Set<String> OF_PLACES = Set.of("setting", "approval", "address", "carer");

    /** What is seen of a child; it has changed where the placement, the place, or whether the child is in care has. */
    static Seen<PlacementChange> of(Person child, List<Row> rows, Parts parts) {
        String id = child.id().key();
        Placement placement = Placement.currentOf(id, parts);
        boolean inCare = ChildRecord.inCare(id, parts);
        Set<String> places = new HashSet<>();
        if (placement != null) {
            places.add(placement.id().key());
            if (placement.setting() != null) {
                places.add(placement.setting().id().key());
            }
        }
        Seen<PlacementChange> seen = Seen.of(
                new PlacementChange(child, placement, inCare), rows, row -> tells(row, placement, places), Set.of());
        return new Seen<>(seen.value(), seen.fingerprint() + inCare, seen.ids());
    }

    private static boolean tells(Row row, @Nullable Placement placement, Set<String> places) {
        String part = row.text("part");
        return part.equals("placement")
                ? placement != null
                        && row.row("value").text("id").equals(placement.id().key())
                : OF_PLACES.contains(part) && places.contains(row.text("of"));
    }
}
