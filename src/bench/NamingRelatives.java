import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.kith.api.PartialDate;
import org.kith.graph.ValidTime;
import org.kith.kinship.Certainty;
import org.kith.kinship.TieKind;
import org.kith.kinship.relation.Family;
import org.kith.kinship.relation.FamilyMember;
import org.kith.kinship.relation.FamilyTie;
import org.kith.kinship.relation.KinshipEngine;
import org.kith.kinship.relation.Lineage;
import org.kith.kinship.relation.Relations;
import org.kith.person.Sex;

/** How long does the engine take to name all relatives of one child in a family of 200 people? See README.md. */
public class NamingRelatives {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final List<FamilyMember> members = new ArrayList<>();
    private final List<FamilyTie> ties = new ArrayList<>();
    private final Random random;

    NamingRelatives(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] arguments) {
        int people = Integer.getInteger("people", 200);
        int families = Integer.getInteger("families", 40);
        List<Family> made = new ArrayList<>();
        for (int seed = 0; seed < families; seed++) {
            made.add(new NamingRelatives(seed).family(people));
        }
        for (int run = 0; run < Integer.getInteger("runs", 8); run++) {
            measure(made, run);
        }
        named(made.getFirst());
    }

    private static void measure(List<Family> families, int run) {
        int rounds = Integer.getInteger("rounds", 25);
        double[] times = new double[families.size() * rounds];
        long relatives = 0;
        for (int i = 0; i < times.length; i++) {
            Family family = families.get(i % families.size());
            long start = CPU.getCurrentThreadCpuTime();
            List<Relations> found =
                    new KinshipEngine(family, TODAY, true).relativesOf("p0000", 6, EnumSet.allOf(Lineage.class));
            times[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
            relatives += found.size();
        }
        Arrays.sort(times);
        System.out.printf(
                "run %d: median %.3f ms of CPU, 95 %% %.3f ms, %.1f relatives of %d people%n",
                run,
                times[times.length / 2],
                times[times.length * 95 / 100],
                (double) relatives / times.length,
                families.getFirst().members().size());
    }

    private static void named(Family family) {
        Map<String, Integer> labels = new TreeMap<>();
        for (Relations each :
                new KinshipEngine(family, TODAY, true).relativesOf("p0000", 6, EnumSet.allOf(Lineage.class))) {
            labels.merge(each.label(), 1, Integer::sum);
        }
        System.out.println(labels);
    }

    /** The child is the first; couples have parents and children until there are enough people, some part and find others. */
    private Family family(int people) {
        List<Integer> open = new ArrayList<>(List.of(person(2016)));
        while (members.size() < people) {
            int one = open.remove(random.nextInt(Math.min(open.size(), 3)));
            int born = members.get(one).birthDate().year();
            if (born > 1930) {
                grow(one, born, open);
            }
            if (open.isEmpty()) {
                open.add(random.nextInt(members.size()));
            }
        }
        return new Family(members, ties);
    }

    private void grow(int child, int born, List<Integer> open) {
        int mother = person(born - 20 - random.nextInt(15));
        int father = person(born - 20 - random.nextInt(15));
        String kind = random.nextInt(12) == 0 ? "ADOPTIVE" : "BIRTH";
        parent(mother, child, kind);
        parent(father, child, kind);
        partners(mother, father, random.nextBoolean());
        for (int i = random.nextInt(4); i > 0; i--) {
            int sibling = person(born - 5 + random.nextInt(10));
            parent(mother, sibling, "BIRTH");
            if (random.nextInt(4) > 0) {
                parent(father, sibling, "BIRTH");
            }
            nephews(sibling);
        }
        if (random.nextInt(3) == 0) {
            int partner = person(born - 25);
            partners(father, partner, true);
            open.add(partner);
        }
        open.add(mother);
        open.add(father);
    }

    private void nephews(int parent) {
        int born = members.get(parent).birthDate().year();
        if (born < 2000 && random.nextBoolean()) {
            int partner = person(born);
            partners(parent, partner, true);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int child = person(born + 25);
                parent(parent, child, "BIRTH");
                parent(partner, child, "BIRTH");
            }
        }
    }

    private int person(int born) {
        Sex sex = random.nextInt(10) == 0 ? Sex.U : random.nextBoolean() ? Sex.F : Sex.M;
        members.add(new FamilyMember("p%04d".formatted(members.size()), sex, PartialDate.ofYear(born)));
        return members.size() - 1;
    }

    private void parent(int parent, int child, String kind) {
        tie(TieKind.PARENT, kind, parent, child, null);
    }

    private void partners(int one, int other, boolean current) {
        tie(TieKind.PARTNER, "MARRIAGE", one, other, current ? null : PartialDate.ofYear(2020));
    }

    private void tie(TieKind kind, String detail, int from, int to, PartialDate until) {
        ValidTime time = PartialDate.between(null, until);
        ties.add(new FamilyTie(
                "t" + ties.size(),
                kind,
                detail,
                members.get(from).id(),
                members.get(to).id(),
                Certainty.ASSERTED,
                time,
                null,
                null));
    }
}
