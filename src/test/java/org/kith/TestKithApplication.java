package org.kith;

import org.kithlocal.LocalRun;

/**
 * Kith on one machine with everything it needs: {@code mvn spring-boot:test-run}. It stands among the tests so that the production jar
 * holds no server of Neo4j's.
 */
public class TestKithApplication {
    public static void main(String[] args) {
        LocalRun.start(KithApplication::main, args);
    }
}
