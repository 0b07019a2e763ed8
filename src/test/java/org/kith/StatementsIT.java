package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** The store itself plans every statement that is kept as a constant: a slip in one does not wait for its first request. */
class StatementsIT extends KithIT {

    @Autowired
    private Driver driver;

    @TestFactory
    Stream<DynamicTest> theStorePlansEveryStatement() {
        return Statements.ofReads().entrySet().stream()
                .map(statement -> DynamicTest.dynamicTest(statement.getKey(), () -> plan(statement.getValue())));
    }

    private void plan(String statement) {
        String explained = statement.startsWith("CYPHER 25")
                ? statement.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN")
                : "EXPLAIN " + statement;
        try (var session = driver.session()) {
            var plan = session.run(explained, Map.of()).consume().plan();
            assertThat(plan.operatorType()).isNotEmpty();
            assertThat(plan.toString())
                    .as("starts from an index")
                    .doesNotContain("AllNodesScan", "NodeByLabelScan", "RelationshipTypeScan");
        }
    }
}
