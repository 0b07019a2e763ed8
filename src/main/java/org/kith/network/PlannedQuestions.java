package org.kith.network;

import java.time.LocalDate;
import java.util.Map;
import org.kith.api.Page;
import org.kith.graph.Planned;
import org.kith.graph.Scope;
import org.kith.kinship.TieKind;
import org.springframework.stereotype.Component;

/** One question to each long statement of this module. */
@Component
class PlannedQuestions implements Planned {

    private final NetworkQueries networks;
    private final PeopleQueries people;
    private final ChildrenQueries children;
    private final SearchQueries search;

    PlannedQuestions(NetworkQueries networks, PeopleQueries people, ChildrenQueries children, SearchQueries search) {
        this.networks = networks;
        this.people = people;
        this.children = children;
        this.search = search;
    }

    @Override
    public void planAhead(Scope nobody) {
        Map<String, Object> nothing = Map.of();
        networks.familyNetwork(nobody, question(false), nothing);
        people.person(nobody, NO_ID, nothing);
        children.children(nobody, ChildFilter.NONE, Page.of(null, null), nothing);
        search.people(nobody, new PersonSearch("nobody", null, null, null, null), Page.of(null, null), nothing);
        people.personByIdentifier(nobody, "LOCAL_ID", NO_ID, null, nothing);
        networks.familyNetwork(nobody, question(true), nothing);
    }

    private static NetworkQuestion question(boolean past) {
        return new NetworkQuestion(NO_ID, 2, TieKind.recorded(), true, past ? LocalDate.EPOCH : null, null);
    }
}
