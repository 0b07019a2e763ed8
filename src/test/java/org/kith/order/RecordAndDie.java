package org.kith.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.access.Recorder;
import org.kith.api.PartialDate;
import org.kith.graph.Death;
import org.kith.graph.Scope;
import org.kith.kinship.RecordTies;
import org.kith.kinship.TieWriter;
import org.kith.order.OrderInputs.RecordOrderInput;
import org.kith.order.OrderInputs.RecordParentalResponsibilityInput;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * A process of its own that records one thing as the application does, through the same writers, and may die of it. Where it lives it
 * prints how many statements it took.
 */
final class RecordAndDie implements ApplicationRunner {

    /**
     * What it records.
     *
     * @param what {@code ORDER} or {@code RESPONSIBILITY}
     * @param children of an order two; of a responsibility the first counts
     * @param id of what it corrects, "" for something new
     * @param terms of the order, year of the responsibility
     */
    record Task(
            String worker,
            String what,
            String key,
            String firstChild,
            String otherChild,
            String adult,
            String id,
            String revision,
            String terms) {

        List<String> arguments() {
            return List.of(worker, what, key, firstChild, otherChild, adult, id, revision, terms);
        }

        static Task of(String[] all, int from) {
            return new Task(
                    all[from],
                    all[from + 1],
                    all[from + 2],
                    all[from + 3],
                    all[from + 4],
                    all[from + 5],
                    all[from + 6],
                    all[from + 7],
                    all[from + 8]);
        }

        RecordOrderInput order() {
            return new RecordOrderInput(
                    key,
                    "C43",
                    List.of(firstChild, otherChild),
                    List.of(adult),
                    null,
                    terms,
                    PartialDate.parse("2024-02-01"),
                    null,
                    null,
                    orNull(id),
                    orNull(revision));
        }

        RecordParentalResponsibilityInput responsibility() {
            return new RecordParentalResponsibilityInput(
                    key,
                    adult,
                    firstChild,
                    "AGREEMENT",
                    null,
                    PartialDate.parse(terms),
                    null,
                    null,
                    orNull(id),
                    orNull(revision));
        }

        static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    /**
     * Starts Spring's own main class with this as the application's source: a main method here would be a second one among the tests,
     * and the local run would not know which to start.
     *
     * @param arguments address, user and password of the store, when to die, at which statement, and the task
     */
    static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                SpringApplication.class.getName(),
                "--spring.main.sources=" + RecordAndDie.class.getName(),
                "--spring.main.web-application-type=none",
                "--spring.main.banner-mode=off",
                "--logging.level.root=off"));
        command.addAll(arguments);
        return command;
    }

    @Override
    public void run(ApplicationArguments said) {
        String[] arguments = said.getNonOptionArgs().toArray(String[]::new);
        Death.Watch watch =
                new Death.Watch(new Death(Death.When.valueOf(arguments[3]), Integer.parseInt(arguments[4])));
        try (Driver driver = GraphDatabase.driver(arguments[0], AuthTokens.basic(arguments[1], arguments[2]));
                var beans = beans(watch, driver)) {
            Recorded done = record(beans, Task.of(arguments, 5));
            System.out.println(done.id() == null ? "refused " + done.userErrors() : watch.statements());
        }
    }

    private static Recorded record(AnnotationConfigApplicationContext beans, Task task) {
        Scope scope = Scope.of(task.worker(), Set.of("practitioner"), Set.of(), null, null);
        return task.what().equals("ORDER")
                ? beans.getBean(OrderWriter.class).order(scope, task.order())
                : beans.getBean(TieWriter.class).say(scope, "recordParentalResponsibility", task.responsibility());
    }

    /** Those of the application that write. */
    private static AnnotationConfigApplicationContext beans(Death.Watch watch, Driver driver) {
        var beans = new AnnotationConfigApplicationContext();
        watch.register(beans, driver);
        beans.register(
                Recorder.class,
                RecordTies.class,
                rulesOfParentage(),
                TieWriter.class,
                RecordOrders.class,
                OrderWriter.class);
        beans.refresh();
        return beans;
    }

    /** What a tie writer asks; only its own module knows it by its class. */
    private static Class<?> rulesOfParentage() {
        try {
            return Class.forName("org.kith.kinship.JudgeParentage");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
