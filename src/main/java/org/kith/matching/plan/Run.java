package org.kith.matching.plan;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of the solvers: the time that is left, who looks on, and the one solver at work now, which is interrupted when somebody says stop. */
final class Run implements AutoCloseable {

    private static final long TICK = 100;

    private final Watch watch;
    private final long start = System.nanoTime();
    private final long nanos;
    private final Thread onlooker;
    private final AtomicReference<@Nullable MPSolver> atWork = new AtomicReference<>();
    private volatile long objective;
    private volatile long bound = Long.MAX_VALUE;
    private volatile boolean cancelled;
    private int told;

    private static final class Natives {
        static {
            Loader.loadNativeLibraries();
        }

        static void load() {}
    }

    Run(Duration time, Watch watch) {
        this.watch = watch;
        this.nanos = time.toNanos();
        this.onlooker = Thread.ofPlatform().daemon().name("county-plan").start(this::look);
    }

    private void look() {
        try {
            while (true) {
                Thread.sleep(TICK);
                tell(percent());
                poll();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks whether to stop, and stops the solver at work. It is asked again and again, as a solver that only starts does not hear it. */
    private synchronized void poll() {
        cancelled = cancelled || watch.cancelled();
        MPSolver solver = atWork.get();
        if (cancelled && solver != null) {
            solver.interruptSolve();
        }
    }

    private int percent() {
        return (int) Math.min(99, 100 * (System.nanoTime() - start) / Math.max(1, nanos));
    }

    /** Two threads tell: what was told once is not taken back. */
    private synchronized void tell(int percent) {
        told = Math.max(told, percent);
        watch.progress(new Watch.Progress(told, objective, bound));
    }

    void know(long best, long noneAbove) {
        objective = best;
        bound = Math.min(bound, noneAbove);
        tell(percent());
        check();
    }

    long millisLeft() {
        return Math.max(0, (nanos - (System.nanoTime() - start)) / 1_000_000);
    }

    /** Has a solver work, unless it was told to stop before or after. */
    <T> T work(String kind, Function<MPSolver, T> work) {
        Natives.load();
        check();
        MPSolver solver = MPSolver.createSolver(kind);
        if (solver == null) {
            throw new IllegalStateException("The solver " + kind + " is not in the native library of this platform");
        }
        try {
            return work.apply(solver);
        } finally {
            atWork.set(null);
            delete(solver);
            check();
        }
    }

    <T> T solve(MPSolver solver, Supplier<T> solving) {
        atWork.set(solver);
        try {
            return solving.get();
        } finally {
            atWork.set(null);
        }
    }

    private synchronized void delete(MPSolver solver) {
        solver.delete();
    }

    /** Ends the run where somebody said stop. */
    void check() {
        cancelled = cancelled || watch.cancelled();
        if (cancelled) {
            throw new CancellationException("The county plan was stopped");
        }
    }

    @Override
    public void close() {
        onlooker.interrupt();
    }

    void end() {
        close();
        tell(100);
    }
}
