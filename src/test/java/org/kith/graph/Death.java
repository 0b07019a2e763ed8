package org.kith.graph;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * When a process that records something dies, without a word to the store. Its statements count from 1; the commit is the last.
 *
 * @param when in what state of the statement
 * @param n of the statement; of {@link When#WHILE}, how many microseconds after the commit was sent
 */
public record Death(When when, int n) {

    /** The process ends with this when it has been killed. */
    public static final int DEAD = 9;

    /** Nothing has a statement 0. */
    public static final Death NEVER = new Death(When.BEFORE, 0);

    public enum When {
        /** The statement is about to be sent. */
        BEFORE,
        /** The store has taken the statement, and nobody has read its rows. */
        SENT,
        /** The commit is on its way. */
        WHILE
    }

    /** Counts the statements of one transaction, and lets the process die in the midst of it. */
    public static final class Watch {
        private final Death death;
        private int statements;

        public Watch(Death death) {
            this.death = death;
        }

        public int statements() {
            return statements;
        }

        /** The store's kernel over a watched driver, for a context of its own. The schema is there, so that nothing is migrated. */
        public void register(AnnotationConfigApplicationContext beans, Driver driver) {
            beans.registerBean(Driver.class, () -> over(driver));
            beans.registerBean("storeMigrations", Object.class, Object::new);
            beans.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Europe/London")));
            beans.registerBean(
                    StoreSettings.class,
                    () -> new StoreSettings("neo4j", Duration.ofSeconds(60), Duration.ofSeconds(60)));
            beans.register(ScopeParameter.class, Writes.class);
        }

        private Driver over(Driver driver) {
            return proxy(Driver.class, driver, (proxy, method, arguments) -> {
                Object answer = method.invoke(driver, arguments);
                return answer instanceof Session session ? over(session) : answer;
            });
        }

        private Session over(Session session) {
            return proxy(Session.class, session, (proxy, method, arguments) -> {
                if (!method.getName().equals("executeWrite")) {
                    return method.invoke(session, arguments);
                }
                TransactionCallback<?> work = (TransactionCallback<?>) arguments[0];
                arguments[0] = (TransactionCallback<Object>) context -> {
                    Object done = work.execute(over(context));
                    before();
                    whileItCommits();
                    return done;
                };
                Object answer = method.invoke(session, arguments);
                sent();
                return answer;
            });
        }

        private TransactionContext over(TransactionContext context) {
            return proxy(TransactionContext.class, context, (proxy, method, arguments) -> {
                before();
                Object rows = method.invoke(context, arguments);
                sent();
                return rows;
            });
        }

        private void before() {
            statements++;
            dieAt(When.BEFORE);
        }

        private void sent() {
            dieAt(When.SENT);
        }

        private void dieAt(When now) {
            if (death.when == now && death.n == statements) {
                die();
            }
        }

        private void whileItCommits() {
            if (death.when == When.WHILE) {
                Thread.ofPlatform().daemon().start(() -> {
                    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(death.n));
                    die();
                });
            }
        }

        private static void die() {
            Runtime.getRuntime().halt(DEAD);
        }

        private static <T> T proxy(Class<T> type, T real, InvocationHandler handler) {
            InvocationHandler unwrapped = (proxy, method, arguments) -> {
                try {
                    return handler.invoke(proxy, method, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            };
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, unwrapped));
        }
    }
}
