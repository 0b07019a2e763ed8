package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** The store itself plans every statement that is kept as a constant: a slip in one does not wait for its first request. */
class StatementsIT extends KithIT {

    private static final List<String> SCANS = List.of(
            "AllNodesScan", "NodeByLabelScan", "DirectedRelationshipTypeScan", "UndirectedRelationshipTypeScan");

    @Autowired
    private Driver driver;

    /** Several at a time, because planning takes most of it. */
    @TestFactory
    Stream<DynamicTest> theStorePlansEveryStatement() {
        Map<String, Callable<List<String>>> planned = Statements.ofReads().entrySet().parallelStream()
                .collect(Collectors.toMap(Map.Entry::getKey, statement -> planned(statement.getValue())));
        return planned.entrySet().stream()
                .map(statement -> DynamicTest.dynamicTest(
                        statement.getKey(),
                        () -> assertThat(statement.getValue().call())
                                .as("starts from an index")
                                .isNotEmpty()
                                .noneMatch(operator -> SCANS.stream().anyMatch(operator::startsWith))));
    }

    /** The operators of its plan, or why there is none. */
    private Callable<List<String>> planned(String statement) {
        String explained = statement.startsWith("CYPHER 25")
                ? statement.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN")
                : "EXPLAIN " + statement;
        try (var session = driver.session()) {
            List<String> operators =
                    operators(session.run(explained, Map.of()).consume().plan()).toList();
            return () -> operators;
        } catch (Neo4jException e) {
            return () -> {
                throw e;
            };
        }
    }

    private static Stream<String> operators(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(StatementsIT::operators));
    }
}
