package org.kith.graph;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Has the store plan the long statements of all modules before the application says that it is ready: planning the longest takes about as
 * long as a request may take in all, and is done once. The questions are real and reach nobody.
 */
@Component
@ConditionalOnWebApplication
public class PlanAhead implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PlanAhead.class);
    private static final Scope NOBODY = Scope.system("has statements planned");

    private final List<Planned> statements;
    private final boolean wanted;

    PlanAhead(List<Planned> statements, @Value("${kith.store.plan-ahead:true}") boolean wanted) {
        this.statements = statements;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        run();
    }

    /** Asks each question once, several at a time: the store plans each on one processor. A store that does not answer is left to the first request to complain about. */
    public void run() {
        if (!wanted) {
            return;
        }
        long start = System.nanoTime();
        try {
            statements.parallelStream().forEach(each -> each.planAhead(NOBODY));
            LOG.info("Statements planned in {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (StoreException e) {
            LOG.warn("Statements not planned ahead: {}", e.getMessage());
        }
    }
}
