package org.kith;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.kith.api.GlobalId;
import org.kith.exchange.ImportedId;
import org.kith.exchange.bundle.BundleImport;
import org.kith.graph.PlanAhead;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo county in the store under test, asked about over HTTP. The county is loaded once; no test changes it. */
public abstract class WearmoorIT extends KithIT {

    private static final AtomicBoolean LOADED = new AtomicBoolean();

    @Autowired
    private BundleImport bundles;

    @Autowired
    private PlanAhead plans;

    @BeforeEach
    void loadWearmoor() {
        if (LOADED.compareAndSet(false, true)) {
            try {
                // left open: closed, it would close the output of the tests that follow
                bundles.run(Path.of("graph-seed"), new PrintStream(System.out, true, StandardCharsets.UTF_8));
                plans.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The store's id of something in the county. */
    protected static String storeId(String type, String ref) {
        return ImportedId.of("wearmoor", type.toLowerCase(Locale.ROOT), ref);
    }

    /** The global id of something in the county. */
    protected static String id(String type, String ref) {
        return new GlobalId(type, storeId(type, ref)).toString();
    }

    protected static String person(String ref) {
        return id("Person", ref);
    }

    /** A token of one of the county's workers, in one role. */
    protected static String worker(String role, String ref) {
        return token(role, storeId("Professional", ref));
    }

    protected static String priya() {
        return worker("practitioner", "pro-practitioner");
    }
}
