package org.kith.involvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.care.RecordChildren;
import org.kith.care.RecordChildren.ChildRow;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.graph.Writes;
import org.kith.kinship.RecordTies;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.person.RecordPeople;
import org.kith.person.RecordPeople.PersonRow;
import org.kith.workforce.RecordAllocations;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.kith.workforce.RecordWorkforce;
import org.kith.workforce.RecordWorkforce.AuthorityRow;
import org.kith.workforce.RecordWorkforce.ProfessionalRow;
import org.springframework.context.ApplicationContext;

/** A family of one test's own, with workers of whom one is allocated to the first child. */
public final class InventedFamily {

    private static final Provenance SOURCE = new Provenance("invented", null);

    public final String authority = made();
    /** Allocated to {@link #child}. */
    public final String worker = made();
    /** Allocated to {@link #sibling}, and so sees the child at NETWORK. */
    public final String siblingsWorker = made();
    /** Allocated to nobody. */
    public final String stranger = made();

    public final String child = made();
    public final String sibling = made();
    public final String mother = made();
    /** Restricted to nobody: a parent of the child whom no viewer sees. */
    public final String hidden = made();

    private final ApplicationContext beans;

    private InventedFamily(ApplicationContext beans) {
        this.beans = beans;
    }

    public static InventedFamily in(ApplicationContext beans) {
        var family = new InventedFamily(beans);
        family.beans.getBean(Writes.class).inTransaction(tx -> {
            family.write(tx);
            return family;
        });
        return family;
    }

    private void write(Tx tx) {
        RecordWorkforce workforce = beans.getBean(RecordWorkforce.class);
        workforce.authorities(tx, SOURCE, List.of(new AuthorityRow(authority, "Invented County", null)));
        for (String id : List.of(worker, siblingsWorker, stranger)) {
            workforce.professionals(
                    tx,
                    SOURCE,
                    List.of(new ProfessionalRow(
                            id, "Worker " + id.substring(0, 4), null, null, List.of("practitioner", "team-manager"))));
        }
        person(tx, child, "Ana", null);
        person(tx, sibling, "Bea", null);
        person(tx, mother, "Cara", null);
        person(tx, hidden, "Dora", List.of());
        beans.getBean(RecordChildren.class)
                .children(
                        tx,
                        SOURCE,
                        List.of(
                                new ChildRow(child, authority, null, null, null),
                                new ChildRow(sibling, authority, null, null, null)));
        tie(tx, mother, child);
        tie(tx, mother, sibling);
        tie(tx, hidden, child);
        allocate(tx, worker, child);
        allocate(tx, siblingsWorker, sibling);
    }

    /** A person with nobody around them. */
    public void person(Tx tx, String id, String name, @Nullable List<String> restrictedTo) {
        beans.getBean(RecordPeople.class)
                .people(
                        tx,
                        SOURCE,
                        List.of(new PersonRow(
                                id,
                                made(),
                                name,
                                "Invented",
                                null,
                                PartialDate.parse("2015-02-03"),
                                null,
                                null,
                                restrictedTo)));
    }

    public void tie(Tx tx, String parent, String child) {
        tie(tx, parent, child, 1, "ASSERTED", "OPEN");
    }

    public void tie(Tx tx, String parent, String child, int version, String status, String guard) {
        beans.getBean(RecordTies.class)
                .ties(
                        tx,
                        SOURCE,
                        List.of(new TieRow(
                                "invented:" + parent + child,
                                version,
                                RecordTies.Type.PARENT,
                                parent,
                                child,
                                "BIRTH",
                                status,
                                RecordTies.Detail.NONE,
                                guard,
                                ValidTime.ALWAYS,
                                null)));
    }

    private void allocate(Tx tx, String professional, String child) {
        beans.getBean(RecordAllocations.class)
                .allocations(
                        tx,
                        SOURCE,
                        List.of(new AllocationRow(
                                "invented:" + professional + child,
                                1,
                                professional,
                                child,
                                RecordAllocations.Role.SOCIAL_WORKER,
                                PartialDate.between(PartialDate.of(LocalDate.of(2024, 1, 1)), null),
                                null)));
    }

    public static String made() {
        return UUID.randomUUID().toString();
    }

    public static String person(String id) {
        return new GlobalId("Person", id).toString();
    }

    public static String professional(String id) {
        return new GlobalId("Professional", id).toString();
    }

    public String authority() {
        return new GlobalId("Authority", authority).toString();
    }
}
