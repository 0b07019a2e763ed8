package org.kith.exchange;

import java.nio.file.Path;
import org.kith.exchange.county.CountyGenerator;
import org.kith.exchange.county.CountySize;
import org.springframework.stereotype.Component;

/** The command {@code generate-county}: writes an invented county of any size as a bundle. */
@Component
final class GenerateCounty implements Command {
    private static final int CHILDREN = 2000;
    private static final int SEED = 42;

    @Override
    public String name() {
        return "generate-county";
    }

    @Override
    public String usage() {
        return "--to=FOLDER [--children=" + CHILDREN + "] [--seed=" + SEED
                + "]  writes an invented county as a bundle; the same seed gives the same county";
    }

    @Override
    @SuppressWarnings("SystemOut")
    public int run(CommandLine line) {
        line.only("to", "children", "seed");
        Path to = line.requiredPath("to");
        int children = line.number("children", CHILDREN);
        if (children == 0) {
            throw new WrongUsageException("--children=0: a county needs at least 1 child in care");
        }
        int seed = line.number("seed", SEED);
        long started = System.nanoTime();
        CountySize size = new CountyGenerator().generate(children, seed, to);
        System.out.printf(
                "%s: %,d children in care, %,d people, %,d ties, %,d placements, %,d teams in %.1f s%n",
                to,
                size.childrenInCare(),
                size.people(),
                size.ties(),
                size.placements(),
                size.teams(),
                (System.nanoTime() - started) / 1e9);
        return DONE;
    }
}
