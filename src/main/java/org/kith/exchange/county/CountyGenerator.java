package org.kith.exchange.county;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes an invented county of any size as a bundle, for benchmarks and trials. The same number of children and seed always give the
 * same bytes. It streams: 20,000 children with half a million people take a small heap.
 */
public final class CountyGenerator {
    /** The county is as it was on this day, whenever it is made. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** With homes and their carers this comes to about 25 people for each child in care. */
    private static final int RELATIVES_PER_CHILD = 22;

    private static final int PERCENT_NEWCOMERS = 4;
    private static final int PERCENT_WITH_SIBLING_WHO_LEFT = 12;
    private static final int CHILDREN_PER_WAITING_ADOPTER = 50;

    /**
     * Writes the files of the bundle into the folder, which is made if need be.
     *
     * @param children how many children are in care, at least 1
     * @param seed chooses the county
     * @param to the folder; files of the bundle that are there already are replaced
     * @throws IllegalArgumentException if there are no children to write
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public CountySize generate(int children, long seed, Path to) {
        if (children < 1) {
            throw new IllegalArgumentException("A county needs at least 1 child in care, not " + children);
        }
        try (CountyFiles files = new CountyFiles(to)) {
            String source = "generated-" + seed + "-" + children;
            files.row(
                    CountyTable.BUNDLE,
                    source,
                    "Generated county with " + children + " children in care",
                    "pro-importer");
            return new Writing(County.of(files, seed, children, TODAY)).all(children);
        }
    }

    /** One run. */
    private static final class Writing {
        private final County county;
        private final Homes homes;
        private final PlacementPlan placements;
        private final LegalHistory legal;
        private final CareHistory histories;
        private final LeftCare leftCare;
        private final Safeguards safeguards;
        private final FamilyCore core;
        private final FamilyGrowth growth;
        private final Newcomers newcomers;

        Writing(County county) {
            this.county = county;
            this.homes = new Homes(county);
            this.placements = new PlacementPlan(county, homes);
            this.legal = new LegalHistory(county);
            this.histories = new CareHistory(county);
            this.leftCare = new LeftCare(county, legal, placements, histories);
            this.safeguards = new Safeguards(county, legal);
            this.core = new FamilyCore(county);
            this.growth = new FamilyGrowth(county);
            this.newcomers = new Newcomers(county);
        }

        CountySize all(int children) {
            int written = 0;
            while (written < children) {
                Family family = next(children - written);
                written += family.children.size();
            }
            for (int i = 0; i < children / CHILDREN_PER_WAITING_ADOPTER; i++) {
                homes.adopters();
            }
            CountyFiles files = county.files();
            return new CountySize(
                    written,
                    files.rows(CountyTable.PEOPLE),
                    files.rows(CountyTable.TIES),
                    files.rows(CountyTable.PLACEMENTS),
                    files.rows(CountyTable.TEAMS));
        }

        private Family next(int left) {
            Chance chance = county.chance();
            placements.nextFamily();
            if (chance.percent(PERCENT_NEWCOMERS)) {
                Family family = newcomers.invent();
                record(family);
                return family;
            }
            int siblings = Math.min(left, 1 + chance.weighted(50, 28, 14, 8));
            Family family = core.invent(siblings);
            growth.grow(family, siblings * chance.between(RELATIVES_PER_CHILD - 4, RELATIVES_PER_CHILD + 4));
            record(family);
            if (chance.percent(PERCENT_WITH_SIBLING_WHO_LEFT)) {
                leftCare.sibling(family);
            }
            return family;
        }

        /** Siblings who came on the same day are placed together more often than not. */
        private void record(Family family) {
            CareChild first = family.children.getFirst();
            List<Status> statuses = legal.invent(first);
            List<Stay> stays = placements.invent(first, statuses, family.carers);
            write(first, family, statuses, stays);
            for (CareChild child : family.children.subList(1, family.children.size())) {
                boolean same = child.entered().equals(first.entered());
                List<Status> own = same && !statuses.getLast().code().matches("E1|J1") ? statuses : legal.invent(child);
                boolean together = same && county.chance().percent(60);
                write(
                        child,
                        family,
                        own,
                        together
                                ? placements.together(child, stays, family.carers)
                                : placements.invent(child, own, family.carers));
            }
            safeguards.protect(family);
        }

        private void write(CareChild child, Family family, List<Status> statuses, List<Stay> stays) {
            histories.write(child, family.locality, statuses, stays);
            legal.orders(child, statuses);
        }
    }
}
