import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.kith.matching.plan.Candidates.Offer;
import org.kith.matching.plan.Child;
import org.kith.matching.plan.County;
import org.kith.matching.plan.Home;
import org.kith.matching.plan.Limits;
import org.kith.matching.plan.Plan;
import org.kith.matching.plan.Planning;
import org.kith.matching.plan.Question;
import org.kith.matching.plan.Watch;

/**
 * Plans for five invented counties of about 160 children who wait and one of 550: the greedy plan against the best one.
 *
 * <p>A county is drawn from its number. Sibling groups have 1 to 6 children (45, 27, 15, 8, 3 and 2 in a hundred), a few years apart, and come from
 * eight towns in a county of 60 by 40 km. There are about as many homes as groups, and about nine in ten places of those needed: most with one or
 * two places, few with three or four. One in ten is the home of a connected person, for one family alone; one in eight a children's home. Carers
 * have terms of approval by age and number; some take no child with behaviour that is hard to live with. A child may live within 45 km of
 * home, or where an order says so within 15. One in thirty children must not share a home with anybody of another family. Score: near home, the
 * same town, and how well the carers' skill suits.
 */
public class CountyPlans {

    private static final int[] GROUPS_OF = {45, 27, 15, 8, 3, 2};

    /** What the bench knows of a child. */
    record Needs(int age, boolean hard, boolean alone, int reach, double x, double y, int town) {}

    /** What the bench knows of a home; kin is the group that it is for, or empty. */
    record Terms(int youngest, int oldest, boolean skilled, boolean childrensHome, String kin, double x, double y, int town) {}

    record Town(double x, double y) {}

    private final Random random;
    private final List<Town> towns = new ArrayList<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Needs> needs = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<Terms> terms = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    CountyPlans(int number, int count) {
        random = new Random(number);
        for (int town = 0; town < 8; town++) {
            towns.add(new Town(random.nextDouble() * 60, random.nextDouble() * 40));
        }
        while (children.size() < count) {
            group();
        }
        int places = 0;
        while (places < children.size() * 0.9) {
            places += home();
        }
    }

    private void group() {
        int draw = random.nextInt(100);
        int size = 1;
        for (int sum = GROUPS_OF[0]; draw >= sum; sum += GROUPS_OF[size - 1]) {
            size++;
        }
        String group = "g" + groups.size();
        int town = random.nextInt(towns.size());
        double x = towns.get(town).x() + random.nextGaussian() * 4;
        double y = towns.get(town).y() + random.nextGaussian() * 4;
        int age = random.nextInt(15);
        int arrival = random.nextInt(1000);
        for (int child = 0; child < size; child++) {
            children.add(new Child("c" + children.size(), group, arrival));
            needs.add(new Needs(
                    age, random.nextInt(100) < 15, random.nextInt(30) == 0, random.nextInt(10) == 0 ? 15 : 45, x, y, town));
            age = Math.min(17, age + 1 + random.nextInt(3));
        }
        groups.add(group);
    }

    private int home() {
        int town = random.nextInt(towns.size());
        int draw = random.nextInt(100);
        boolean kin = random.nextInt(10) == 0;
        boolean residential = !kin && random.nextInt(8) == 0;
        int places = draw < 45 ? 1 : draw < 78 ? 2 : draw < 93 ? 3 : 4;
        int youngest = residential ? 8 : random.nextInt(3) == 0 ? 5 + random.nextInt(6) : 0;
        int oldest = residential ? 17 : random.nextInt(3) == 0 ? youngest + 4 + random.nextInt(6) : 17;
        homes.add(new Home("h" + homes.size(), places, residential ? places : Math.min(3, places), "town " + town));
        terms.add(new Terms(
                youngest,
                oldest,
                residential || random.nextInt(3) == 0,
                residential,
                kin ? groups.get(random.nextInt(groups.size())) : "",
                towns.get(town).x() + random.nextGaussian() * 4,
                towns.get(town).y() + random.nextGaussian() * 4,
                town));
        return places;
    }

    Optional<Offer> offer(List<Child> who, Home home) {
        Terms there = terms.get(number(home.id()));
        boolean kin = there.kin().equals(who.getFirst().group());
        if (!kin && !there.kin().isEmpty()) {
            return Optional.empty();
        }
        double sum = 0;
        for (Child child : who) {
            Needs need = needs.get(number(child.id()));
            double away = Math.hypot(need.x() - there.x(), need.y() - there.y());
            boolean suits = need.age() >= there.youngest() && need.age() <= there.oldest();
            if (!kin && (!suits || need.hard() && !there.skilled() || away > need.reach())) {
                return Optional.empty();
            }
            sum += 0.6 * Math.max(0, 1 - away / 45)
                    + (need.town() == there.town() ? 0.2 : 0)
                    + 0.2 * (new Random(Objects.hash(child.id(), home.id()) * 31L).nextDouble());
        }
        return Optional.of(new Offer(kin ? 1 : there.childrensHome() ? 3 : 2, sum / who.size()));
    }

    boolean mayShare(Home home, List<Child> these, List<Child> those) {
        return these.stream().noneMatch(child -> needs.get(number(child.id())).alone())
                && those.stream().noneMatch(child -> needs.get(number(child.id())).alone());
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    Question question() {
        return new Question(new County(children, homes), this::offer, this::mayShare, List.of());
    }

    private static void row(int number, int count, Limits limits) {
        CountyPlans county = new CountyPlans(number, count);
        Question question = county.question();
        long start = System.nanoTime();
        Plan plan = Planning.plan(question, limits, Watch.NOBODY);
        double seconds = (System.nanoTime() - start) / 1e9;
        Plan greedy = Planning.plan(question, new Limits(Duration.ZERO, 1, 0, 20), Watch.NOBODY);
        long several = plan.groups().stream().filter(group -> group.children() > 1).count();
        System.out.printf(
                Locale.UK,
                "| %d | %d | %d | %d | %d | %d | %d | %.0f %% | %.0f %% | %d | %d | %.4f %% | %s | %.1f |%n",
                number,
                county.children.size(),
                county.groups.size(),
                county.homes.size(),
                plan.columns(),
                greedy.placed(),
                plan.placed(),
                100.0 * greedy.united() / several,
                100.0 * plan.united() / several,
                plan.objective(),
                plan.bound(),
                100 * plan.gap(),
                plan.ended(),
                seconds);
    }

    public static void main(String[] args) {
        int small = Integer.getInteger("small", 5);
        int large = Integer.getInteger("large", 1);
        Limits limits = new Limits(
                Duration.ofSeconds(Integer.getInteger("seconds", 60)),
                Long.getLong("nodes", 1_000_000L),
                Double.parseDouble(System.getProperty("gap", "0")),
                Integer.getInteger("homes", 20));
        System.out.println("| county | children | groups | homes | columns | placed, greedy | placed | together, greedy | together"
                + " | objective | bound | gap | ended | seconds |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (int number = 1; number <= small; number++) {
            row(number, 160, limits);
        }
        for (int number = 1; number <= large; number++) {
            row(100 + number, 550, limits);
        }
    }
}
