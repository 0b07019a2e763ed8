package org.kith.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.kith.KithIT;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.care.RecordCare;
import org.kith.care.RecordChildren;
import org.kith.graph.PlanAhead;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.graph.Writes;
import org.kith.kinship.RecordTies;
import org.kith.person.RecordPeople;
import org.kith.workforce.RecordAllocations;
import org.kith.workforce.RecordWorkforce;
import org.springframework.beans.factory.annotation.Autowired;

/** A family of a test's own: a child, its mother, and two workers who are allocated to the child. */
abstract class OwnFamilyIT extends KithIT {

    protected static final Provenance SAID = new Provenance("events-test", null);

    private static final AtomicBoolean PLANNED = new AtomicBoolean();

    @Autowired
    private PlanAhead plans;

    @Autowired
    private Writes writes;

    @Autowired
    private RecordPeople people;

    @Autowired
    private RecordTies ties;

    @Autowired
    private RecordChildren children;

    @Autowired
    private RecordCare care;

    @Autowired
    private RecordAllocations allocations;

    @Autowired
    private RecordWorkforce workforce;

    protected final String authority = newId();
    protected final String child = newId();
    protected final String mother = newId();
    protected final String worker = newId();
    protected final String colleague = newId();

    protected static String newId() {
        return UUID.randomUUID().toString();
    }

    protected static String global(String key) {
        return new GlobalId("Person", key).toString();
    }

    protected String write(Consumer<Tx> work) {
        return writes.inTransaction(tx -> {
                    work.accept(tx);
                    return true;
                })
                .bookmark();
    }

    /** The store plans the longest statements before a test waits for them. */
    @BeforeEach
    void plan() {
        if (PLANNED.compareAndSet(false, true)) {
            plans.run();
        }
    }

    protected void recordFamily() {
        write(tx -> {
            workforce.authorities(tx, SAID, List.of(new RecordWorkforce.AuthorityRow(authority, "Tarnside", null)));
            workforce.professionals(tx, SAID, List.of(professional(worker), professional(colleague)));
            person(tx, child, "Ada");
            person(tx, mother, "Bea");
            children.children(tx, SAID, List.of(new RecordChildren.ChildRow(child, authority, null, null, null)));
            tie(tx, mother, child, "OPEN");
            allocate(tx, worker, 1, ValidTime.ALWAYS);
            allocate(tx, colleague, 1, ValidTime.ALWAYS);
        });
    }

    private static RecordWorkforce.ProfessionalRow professional(String id) {
        return new RecordWorkforce.ProfessionalRow(id, "Wren Hall", null, null, List.of("practitioner"));
    }

    protected void person(Tx tx, String id, String name) {
        people.people(
                tx,
                SAID,
                List.of(new RecordPeople.PersonRow(
                        id,
                        UUID.nameUUIDFromBytes(id.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString(),
                        name,
                        "Tarn",
                        null,
                        null,
                        null,
                        null,
                        null)));
    }

    protected void tie(Tx tx, String parent, String of, String guard) {
        ties.ties(
                tx,
                SAID,
                List.of(new RecordTies.TieRow(
                        "events-test:tie:" + parent + of,
                        1,
                        RecordTies.Type.PARENT,
                        parent,
                        of,
                        "BIRTH",
                        "ASSERTED",
                        RecordTies.Detail.NONE,
                        guard,
                        ValidTime.ALWAYS,
                        null)));
    }

    protected void allocate(Tx tx, String professional, int version, ValidTime time) {
        allocations.allocations(
                tx,
                SAID,
                List.of(new RecordAllocations.AllocationRow(
                        "events-test:allocation:" + professional + child,
                        version,
                        professional,
                        child,
                        RecordAllocations.Role.SOCIAL_WORKER,
                        time,
                        null)));
    }

    protected void place(Tx tx, String placement, String type) {
        care.placements(
                tx,
                SAID,
                List.of(new RecordCare.PlacementRow(
                        placement, child, null, type, null, null, Map.of(), since(LocalDate.of(2026, 1, 5)), null)));
    }

    protected static ValidTime since(LocalDate day) {
        return PartialDate.between(PartialDate.of(day), null);
    }

    protected static ValidTime until(LocalDate day) {
        return PartialDate.between(null, PartialDate.of(day));
    }

    protected String tokenOf(String professional) {
        return token("practitioner", professional);
    }
}
