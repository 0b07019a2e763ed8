package org.kith.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kith.api.Page;
import org.kith.graph.Scope;
import org.kith.graph.StoreException;
import org.kith.kinship.TieKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Has the store plan the statements of this module before the application says that it is ready: planning the longest takes about as
 * long as a request may take in all, and is done once. The questions are real and reach nobody.
 */
@Component
@ConditionalOnWebApplication
public class PlanAhead implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PlanAhead.class);
    private static final Scope NOBODY = Scope.system("has statements planned");

    /** As long as any id: the store plans again for a parameter of another size. */
    private static final String NO_ID = "00000000-0000-8000-8000-000000000000";

    private final NetworkQueries networks;
    private final PeopleQueries people;
    private final ChildrenQueries children;
    private final SearchQueries search;

    PlanAhead(NetworkQueries networks, PeopleQueries people, ChildrenQueries children, SearchQueries search) {
        this.networks = networks;
        this.people = people;
        this.children = children;
        this.search = search;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        run();
    }

    /** Asks each question once. A store that does not answer is left to the first request to complain about. */
    public void run() {
        long start = System.nanoTime();
        try {
            Map<String, Object> nothing = Map.of();
            networks.familyNetwork(NOBODY, question(false), nothing);
            people.person(NOBODY, NO_ID, nothing);
            children.children(NOBODY, ChildFilter.NONE, Page.of(null, null), nothing);
            search.people(NOBODY, new PersonSearch("nobody", null, null, null, null), Page.of(null, null), nothing);
            people.personByIdentifier(NOBODY, "LOCAL_ID", NO_ID, null, nothing);
            networks.familyNetwork(NOBODY, question(true), nothing);
            LOG.info("Statements planned in {} ms", (System.nanoTime() - start) / 1_000_000);
        } catch (StoreException e) {
            LOG.warn("Statements not planned ahead: {}", e.getMessage());
        }
    }

    private static NetworkQuestion question(boolean past) {
        return new NetworkQuestion(NO_ID, 2, List.of(TieKind.values()), true, past ? LocalDate.EPOCH : null, null);
    }
}
