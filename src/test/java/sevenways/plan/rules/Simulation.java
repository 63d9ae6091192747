package sevenways.plan.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.plan.rules.Life.Planned;
import sevenways.safety.SafetyLevel;

/** Tells what typical patients get, week by week, for a clinician to read. */
class Simulation {

    private static final Set<Posture> ALL = Set.of(Posture.values());
    private static final Set<Posture> LYING = Set.of(Posture.bed, Posture.chair);

    /** People as they come, each with what makes them typical. */
    private static final List<Person> PEOPLE =
            List.of(
                    person("Ada: stressed, does most of it", "seven-ways", 10, ALL, 0.85, 6.5, 0)
                            .with(Map.of("stress-cycle", 8, "cbt", 6)),
                    person("Ben: afraid of moving", "move-without-fear", 15, ALL, 0.7, 4, 0)
                            .with(Map.of("movement", 9, "self-efficacy", 7)),
                    person(
                                    "Cleo: afraid of moving, in the long program",
                                    "seven-ways",
                                    15,
                                    ALL,
                                    0.7,
                                    4,
                                    0)
                            .with(Map.of("movement", 8, "mindfulness", 5)),
                    person("Dara: no time, does little", "two-minutes-a-day", 2, LYING, 0.3, 5, 0)
                            .with(Map.of("social", 6)),
                    person(
                                    "Emre: movement locked until a clinician has looked",
                                    "seven-ways",
                                    10,
                                    LYING,
                                    0.8,
                                    3,
                                    0)
                            .with(Map.of("movement", 5))
                            .with(SafetyLevel.CLINICIAN_FIRST),
                    person(
                                    "Fay: a flare in week 4, some practices hurt",
                                    "seven-ways",
                                    15,
                                    ALL,
                                    0.8,
                                    5,
                                    4)
                            .with(Map.of("emotions", 7, "stress-cycle", 5))
                            .hurting(0.08),
                    person("Gus: trauma, sleeps badly", "sleep-and-wind-down", 20, LYING, 0.6, 7, 0)
                            .with(Map.of("emotions", 8, "stress-cycle", 7))
                            .having("ptsd"));

    private final Planner planner;
    private final Recollection recollection;
    private final Library library;
    private final MessageSource messages;

    Simulation(
            Planner planner, Recollection recollection, Library library, MessageSource messages) {
        this.planner = planner;
        this.recollection = recollection;
        this.library = library;
        this.messages = messages;
    }

    String report() {
        StringBuilder text = new StringBuilder();
        text.append("# What typical patients get, week by week\n\n")
                .append(
                        "Written by `PlanBench` from `plan/rules.yaml`, the programs and chance with a fixed seed. ")
                .append(
                        "None of these people exists. A draft for a clinician to judge the rules by: ")
                .append("nobody has signed them off yet.\n\n")
                .append(
                        "A row is a week: how many days hold something, the longest day, what is planned ")
                .append(
                        "(minutes, times), what they did, and what the plan changed against the usual week, with its reason.\n");
        PEOPLE.forEach(person -> tell(person, text));
        return text.toString();
    }

    private void tell(Person person, StringBuilder text) {
        text.append("\n## ").append(person.name()).append("\n\n");
        text.append("Program: ")
                .append(library.program(person.program()).orElseThrow().title())
                .append(". Minutes a day: ")
                .append(person.minutes())
                .append(". Safety level: ")
                .append(person.level().slug())
                .append(". Needs: ")
                .append(new java.util.TreeMap<>(person.needs()))
                .append(person.conditions().isEmpty() ? "" : ". Conditions: " + person.conditions())
                .append(
                        ".\n\n| week | days | longest day | planned | done | changed, and why |\n|---|---|---|---|---|---|\n");
        Life life = new Life(planner, recollection, person, new Random(11));
        for (int week = 1; week <= 12; week++) {
            row(life.next(), text);
        }
    }

    private void row(Planned week, StringBuilder text) {
        List<Choice> all = week.days().stream().flatMap(List::stream).toList();
        Map<String, Long> items =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> title(one) + " " + one.minutes() + " min",
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        int longest =
                week.days().stream()
                        .mapToInt(day -> day.stream().mapToInt(Choice::minutes).sum())
                        .max()
                        .orElse(0);
        text.append("| ")
                .append(week.number())
                .append(" | ")
                .append(week.days().stream().filter(day -> !day.isEmpty()).count())
                .append(" | ")
                .append(longest)
                .append(" min | ")
                .append(
                        items.entrySet().stream()
                                .map(one -> one.getKey() + " × " + one.getValue())
                                .collect(Collectors.joining("; ")))
                .append(" | ")
                .append(week.done())
                .append(" of ")
                .append(all.size())
                .append(" | ")
                .append(String.join(" ", reasons(week)))
                .append(" |\n");
    }

    private Set<String> reasons(Planned week) {
        Set<String> told = new TreeSet<>();
        Why why = planner.why(week.situation());
        for (int day = 1; day <= Planner.DAYS; day++) {
            List<Held> before = week.usual().get(day - 1).stream().map(Held::new).toList();
            for (var step : Revision.between(before, week.days().get(day - 1))) {
                Choice was = step.before() == null ? null : step.before().choice();
                Choice is = step.after();
                if (was == null
                        || is == null
                        || !was.practice().equals(is.practice())
                        || was.minutes() != is.minutes()) {
                    told.add(told(why.of(day, was, is)));
                }
            }
        }
        return told;
    }

    private String told(Why.Reason reason) {
        return messages.getMessage(
                "plan.reason." + reason.key(), reason.arguments().toArray(), Locale.ENGLISH);
    }

    private String title(Choice choice) {
        return library.practice(choice.practice()).map(Practice::title).orElse(choice.practice());
    }

    private record Held(Choice choice) implements Revision.Held {}

    private static Person person(
            String name,
            String program,
            int minutes,
            Set<Posture> postures,
            double diligence,
            double stress,
            int flareWeek) {
        return new Person(
                name,
                program,
                Map.of(),
                minutes,
                postures,
                SafetyLevel.CLEAR,
                Set.of(),
                diligence,
                stress,
                0,
                flareWeek);
    }
}
