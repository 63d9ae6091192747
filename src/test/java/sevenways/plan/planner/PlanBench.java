package sevenways.plan.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import sevenways.WholeApplicationTest;
import sevenways.library.Library;
import sevenways.plan.memory.Recollection;
import sevenways.plan.planner.Life.Planned;
import sevenways.plan.situation.Situation;

/**
 * How fast a week is planned, whether a hundred thousand keep their promises, and what they get.
 */
@WholeApplicationTest
class PlanBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 100_000);
    private static final int WEEKS = 12;

    private final Planner planner;
    private final Recollection recollection;
    private final Library library;
    private final MessageSource messages;

    PlanBench(Planner planner, Recollection recollection, Library library, MessageSource messages) {
        this.planner = planner;
        this.recollection = recollection;
        this.library = library;
        this.messages = messages;
    }

    @Test
    void planningAWeekIsTimed() {
        Random random = new Random(5);
        List<Situation> situations = new ArrayList<>();
        for (int person = 0; person < 300; person++) {
            Life life = new Life(planner, recollection, Person.draw(random), random);
            for (int week = 1; week <= WEEKS; week++) {
                situations.add(life.next().situation());
            }
        }
        situations.forEach(planner::week); // warm, as in a process that has run for a while
        var thread = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[situations.size()];
        for (int at = 0; at < nanos.length; at++) {
            long begin = thread.getCurrentThreadCpuTime();
            planner.week(situations.get(at));
            nanos[at] = thread.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "planning a week (5 ms are allowed): median %.3f ms, 99 of 100 within %.3f ms, all within %.3f ms of processor time%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }

    @Test
    void manyPeopleKeepTheirPromisesForTwelveWeeks() {
        Promises promises = new Promises(library);
        long begin = System.nanoTime();
        AtomicInteger broken = new AtomicInteger();
        IntStream.range(0, PEOPLE)
                .parallel()
                .forEach(
                        seed ->
                                broken(seed, promises).stream()
                                        .filter(one -> broken.incrementAndGet() <= 20)
                                        .forEach(System.out::println));
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "%,d patients re-planned over %d weeks in %.0f s: %.0f patients a second, %.3f ms a week (two plans, life and promises), broken promises: %d%n",
                PEOPLE,
                WEEKS,
                seconds,
                PEOPLE / seconds,
                seconds * 1e3 / PEOPLE / WEEKS,
                broken.get());
        assertThat(broken).hasValue(0);
    }

    private List<String> broken(int seed, Promises promises) {
        Random random = new Random(seed);
        Person person = Person.draw(random);
        Life life = new Life(planner, recollection, person, random);
        Set<String> met = new HashSet<>();
        List<String> broken = new ArrayList<>();
        Planned before = null;
        for (int week = 1; week <= WEEKS; week++) {
            Planned planned = life.next();
            for (String one : promises.broken(person, planned, before, met)) {
                broken.add("person " + seed + ", week " + week + ": " + one);
            }
            planned.days().stream()
                    .flatMap(List::stream)
                    .forEach(choice -> met.add(choice.practice()));
            before = planned;
        }
        return broken;
    }

    @Test
    void writesWhatTypicalPatientsGet() throws IOException {
        String report = new Simulation(planner, recollection, library, messages).report();
        Files.writeString(Path.of("docs/plan-simulation.md"), report);
        assertThat(report).contains("## ").doesNotContain("null");
    }
}
