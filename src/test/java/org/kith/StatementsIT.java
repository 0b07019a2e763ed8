package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** The store itself plans every statement that is kept as a constant: a slip in one does not wait for its first request. */
class StatementsIT extends KithIT {

    private static final List<String> SCANS = List.of(
            "AllNodesScan", "NodeByLabelScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan");

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
            assertThat(operators(session.run(explained, Map.of()).consume().plan()))
                    .as("starts from an index")
                    .isNotEmpty()
                    .noneMatch(operator -> SCANS.stream().anyMatch(operator::startsWith));
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(StatementsIT::operators));
    }
}
