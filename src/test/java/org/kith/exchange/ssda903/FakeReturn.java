package org.kith.exchange.ssda903;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;

/** The fake return of data-to-insight/csc-validator-be-903, that no one here wrote and that is no part of the repository. */
final class FakeReturn {
    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String VARIABLE = "KITH_SSDA903_DIR";

    private FakeReturn() {}

    /** Reads it where the environment names its folder; skips the test, and says so, where it does not. */
    static LookedAfterReturn read() {
        String folder = System.getenv(VARIABLE);
        boolean named = folder != null && !folder.isBlank();
        String why = VARIABLE
                + " is not set: the fake return is not read. It names the folder with header.csv and episodes.csv";
        if (!named) {
            System.out.println("Skipped: " + why);
        }
        assumeTrue(named, why);
        return LookedAfterReturn.read(Path.of(String.valueOf(folder)), TODAY);
    }
}
