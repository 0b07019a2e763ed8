package org.kith.exchange.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes the record of a child: who holds it, the placements, and the episodes that follow from placements and legal statuses. */
final class CareHistory {
    private static final List<String> NEEDS =
            List.of("N1", "N1", "N1", "N1", "N1", "N1", "N2", "N3", "N4", "N5", "N5", "N6", "N8");
    private static final List<String> CHANGES =
            List.of("CARPL", "CARPL", "CARPL", "CARPL", "CREQB", "CREQO", "LAREQ", "CHILD", "OTHER");

    private final County county;
    private final CountyFiles files;
    private final Chance chance;

    CareHistory(County county) {
        this.county = county;
        this.files = county.files();
        this.chance = county.chance();
    }

    void write(CareChild child, CountyMap.Locality home, List<Status> statuses, List<Stay> stays) {
        Human human = child.human();
        files.row(
                CountyTable.CHILDREN,
                human.ref(),
                child.team().authority(),
                "G" + human.ref().substring(1),
                home.ref(),
                child.unaccompanied(),
                child.team().ref(),
                child.entered(),
                child.left());
        county.people().numbers(human, child.unaccompanied() ? child.entered() : human.born());
        county.council().allocate(human, child.team(), child.entered(), child.left(), county.today());
        List<String> placements = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            placements.add(placement(human, stays.get(i), i < stays.size() - 1 ? chance.oneOf(CHANGES) : null));
        }
        episodes(child, statuses, stays, placements);
    }

    private String placement(Human child, Stay stay, @Nullable String changeReason) {
        String ref = files.ref(CountyTable.PLACEMENTS);
        Home home = stay.home();
        files.row(
                CountyTable.PLACEMENTS,
                ref,
                child.ref(),
                home == null ? null : home.ref,
                stay.type(),
                stay.provider(),
                stay.from(),
                stay.to(),
                changeReason,
                CountyFiles.recorded(stay.from()));
        return ref;
    }

    /** A new episode whenever the placement or the legal status changes, or both do. */
    private void episodes(CareChild child, List<Status> statuses, List<Stay> stays, List<String> placements) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        statuses.forEach(status -> starts.add(status.from()));
        stays.forEach(stay -> starts.add(stay.from()));
        String need = child.unaccompanied() ? "N8" : chance.oneOf(NEEDS);
        for (LocalDate from : starts) {
            LocalDate next = starts.higher(from);
            int placement = latest(stays, from);
            files.row(
                    CountyTable.EPISODES,
                    files.ref(CountyTable.EPISODES),
                    child.human().ref(),
                    placements.get(placement),
                    reasonForNew(from, child.entered(), statuses, stays.get(placement)),
                    Status.on(statuses, from),
                    need,
                    from,
                    next == null ? child.left() : next,
                    next == null ? child.reasonLeft() : "X1",
                    CountyFiles.recorded(from));
        }
    }

    private static int latest(List<Stay> stays, LocalDate on) {
        int latest = 0;
        for (int i = 1; i < stays.size(); i++) {
            if (!stays.get(i).from().isAfter(on)) {
                latest = i;
            }
        }
        return latest;
    }

    private static String reasonForNew(LocalDate from, LocalDate entered, List<Status> statuses, Stay stay) {
        if (from.equals(entered)) {
            return "S";
        }
        boolean status = statuses.stream().anyMatch(s -> s.from().equals(from));
        boolean placement = stay.from().equals(from);
        return status && placement ? "B" : placement ? "P" : "L";
    }
}
