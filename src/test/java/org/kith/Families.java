package org.kith;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kith.api.GlobalId;
import org.kith.api.PartialDate;
import org.kith.care.RecordChildren;
import org.kith.care.RecordChildren.ChildRow;
import org.kith.graph.Ids;
import org.kith.graph.Provenance;
import org.kith.graph.Tx;
import org.kith.graph.ValidTime;
import org.kith.graph.Writes;
import org.kith.kinship.RecordTies;
import org.kith.kinship.RecordTies.Detail;
import org.kith.kinship.RecordTies.TieRow;
import org.kith.kinship.RecordTies.Type;
import org.kith.person.RecordPeople;
import org.kith.person.RecordPeople.PersonRow;
import org.kith.workforce.RecordAllocations;
import org.kith.workforce.RecordAllocations.AllocationRow;
import org.kith.workforce.RecordWorkforce;
import org.kith.workforce.RecordWorkforce.AuthorityRow;
import org.kith.workforce.RecordWorkforce.ProfessionalRow;
import org.kith.workforce.RecordWorkforce.TeamMemberRow;
import org.kith.workforce.RecordWorkforce.TeamRow;
import org.springframework.context.ApplicationContext;

/** Makes invented families and workers for a test, each new. Everything answers store ids. */
public final class Families {
    private static final Provenance TEST = new Provenance("test", null);

    private final ApplicationContext beans;
    private final String authority = Ids.next();

    Families(ApplicationContext beans) {
        this.beans = beans;
        write(tx -> beans.getBean(RecordWorkforce.class)
                .authorities(tx, TEST, List.of(new AuthorityRow(authority, "Test county", null))));
    }

    /** The authority of everyone made here. */
    public String authority() {
        return authority;
    }

    /** Runs verbs in one transaction, as an import does. */
    public void write(Consumer<Tx> work) {
        beans.getBean(Writes.class).inTransaction(tx -> {
            work.accept(tx);
            return true;
        });
    }

    public String person(@Nullable String given, @Nullable String family, @Nullable String birthDate) {
        String id = Ids.next();
        PartialDate born = birthDate == null ? null : PartialDate.parse(birthDate);
        write(tx -> beans.getBean(RecordPeople.class)
                .people(tx, TEST, List.of(new PersonRow(id, Ids.next(), given, family, null, born, null, null, null))));
        return id;
    }

    /** A person with a child record of the authority. */
    public String child(String given, String family, String birthDate) {
        String id = person(given, family, birthDate);
        write(tx -> beans.getBean(RecordChildren.class)
                .children(tx, TEST, List.of(new ChildRow(id, authority, null, null, null))));
        return id;
    }

    /** A tie of today; answers the name of the fact. */
    public String tie(Type type, String from, String to, String kind) {
        return tie(type, from, to, kind, "OPEN");
    }

    public String tie(Type type, String from, String to, String kind, String guard) {
        String fact = "test:tie:" + Ids.next();
        var row = new TieRow(fact, 1, type, from, to, kind, "ASSERTED", Detail.NONE, guard, ValidTime.ALWAYS, null);
        write(tx -> beans.getBean(RecordTies.class).ties(tx, TEST, List.of(row)));
        return fact;
    }

    /** A worker with some roles, on the store's word. */
    public String worker(String... roles) {
        String id = Ids.next();
        write(tx -> beans.getBean(RecordWorkforce.class)
                .professionals(tx, TEST, List.of(new ProfessionalRow(id, "Worker " + id, null, null, List.of(roles)))));
        return id;
    }

    /** Allows a worker permissions, on the store's word: these and no others. */
    public void permit(String worker, String... permissions) {
        write(tx -> tx.run(
                "MATCH (worker:Professional {id: $id}) SET worker.permissions = $permissions",
                Map.of("id", worker, "permissions", List.of(permissions))));
    }

    /** A team with its first manager or member. */
    public String team() {
        String id = Ids.next();
        write(tx -> beans.getBean(RecordWorkforce.class)
                .teams(tx, TEST, List.of(new TeamRow(id, "Team " + id, null, authority))));
        return id;
    }

    public void join(String worker, String team, boolean manages) {
        write(tx -> beans.getBean(RecordWorkforce.class)
                .teamMembers(
                        tx,
                        TEST,
                        List.of(new TeamMemberRow(
                                "test:member:" + Ids.next(), worker, team, manages, ValidTime.ALWAYS))));
    }

    /** Allocates the child to the worker since last year; answers the name of the fact. */
    public String allocate(String worker, String child) {
        String fact = "test:allocation:" + Ids.next();
        ValidTime time = PartialDate.between(PartialDate.of(LocalDate.now().minusYears(1)), null);
        var row = new AllocationRow(fact, 1, worker, child, RecordAllocations.Role.SOCIAL_WORKER, time, null);
        write(tx -> beans.getBean(RecordAllocations.class).allocations(tx, TEST, List.of(row)));
        return fact;
    }

    /** The global id of a person. */
    public static String id(String storeId) {
        return new GlobalId("Person", storeId).toString();
    }
}
