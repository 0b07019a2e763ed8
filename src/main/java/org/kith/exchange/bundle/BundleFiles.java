package org.kith.exchange.bundle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** All files of a bundle but {@code bundle.csv}, in the order in which they need each other. */
@Component
class BundleFiles {
    static final String BUNDLE = "bundle.csv";

    private final List<BundleFile<?>> inOrder;

    BundleFiles(
            PlaceFiles places,
            PeopleFiles people,
            WorkforceFiles workforce,
            CareFiles care,
            HomeFiles homes,
            OrderFiles orders) {
        inOrder = List.of(
                workforce.authorities(),
                places.localities(),
                places.addresses().meeting(),
                workforce.schools(),
                workforce.teams(),
                workforce.professionals(),
                workforce.teamMembers().meeting(),
                people.people(),
                workforce.professionalsWhoArePeople(),
                people.names(),
                people.identifiers(),
                places.households(),
                places.householdMembers(),
                care.children().meeting(),
                people.ties(),
                people.sameHuman(),
                homes.settings().meeting(),
                homes.carers(),
                homes.workers(),
                homes.schoolRuns(),
                homes.approvals().meeting(),
                homes.registrations(),
                homes.exemptions().meeting(),
                care.placements(),
                care.episodes(),
                orders.orders(),
                orders.people(),
                orders.restrictions(),
                workforce.allocations().meeting());
    }

    List<BundleFile<?>> inOrder() {
        return inOrder;
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(BUNDLE));
        inOrder.forEach(file -> names.add(file.name()));
        return names;
    }
}
