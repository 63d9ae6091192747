package sevenways.plan.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.library.Practice.Posture;
import sevenways.plan.memory.Recollection;
import sevenways.plan.planner.Life.Planned;
import sevenways.plan.planner.Person.Nature;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Help;
import sevenways.plan.situation.PartOfDay;
import sevenways.safety.SafetyLevel;
import sevenways.session.Difficulty;
import sevenways.session.Ending;

/** Tells what typical patients get, week by week, for a clinician to read. */
class Simulation {

    private static final int WEEKS = 12;
    private static final Set<Posture> ALL = Set.of(Posture.values());
    private static final Set<Posture> LYING = Set.of(Posture.bed, Posture.chair);

    /** People as they come, each with what makes them typical. */
    private static final List<Person> PEOPLE =
            List.of(
                    person("Ada: stressed, does most of it", "seven-ways", 10, ALL, 0.85, 6.5, 0)
                            .with(Map.of("stress-cycle", 8, "cbt", 6))
                            .being(rating(0.9, 0.05, Map.of("long-exhale", 2.5))),
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
                            .with(Map.of("movement", 8, "mindfulness", 5))
                            .being(rating(0.9, 0.1, Map.of())),
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
                            .having("ptsd"),
                    person("Hana: finds much of it too hard", "seven-ways", 15, ALL, 0.9, 3, 0)
                            .with(Map.of("mindfulness", 7, "social", 5))
                            .being(rating(1, 0.45, Map.of())),
                    person(
                                    "Ivo: evenings and nights, eyes open, dizzy at times",
                                    "seven-ways",
                                    10,
                                    ALL,
                                    0.7,
                                    4,
                                    0)
                            .with(Map.of("emotions", 6, "cbt", 6))
                            .having("dizziness")
                            .being(
                                    new Nature(
                                            Set.of(PartOfDay.evening, PartOfDay.night),
                                            false,
                                            0.8,
                                            0.1,
                                            Map.of(),
                                            9,
                                            List.of())));

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
        StringBuilder text =
                new StringBuilder(
                        """
                        # What typical patients get, week by week

                        Written by `PlanBench` from `plan/rules.yaml`, the programs and chance with a fixed seed. None of these people
                        exists. A draft for a clinician to judge the rules by: nobody has signed them off yet.

                        Each table has one column a week. The first rows say on how many days of the week something is planned, how many
                        minutes the longest day has, how many practices are planned and how many were done. Below them, each practice has a
                        row: `5×2` means five minutes on two days; an empty field means it is not planned in that week.
                        """);
        PEOPLE.forEach(person -> tell(person, text));
        return text.toString();
    }

    private void tell(Person person, StringBuilder text) {
        Life life = new Life(planner, recollection, person, new Random(11));
        List<Planned> weeks = Stream.generate(life::next).limit(WEEKS).toList();
        text.append("\n## ").append(person.name()).append("\n\n");
        facts(person).forEach(fact -> text.append("- ").append(fact).append(".\n"));
        text.append("- When: ").append(times(weeks)).append(".\n");
        text.append("\n| week |");
        weeks.forEach(week -> text.append(' ').append(week.number()).append(" |"));
        text.append("\n|---|").append("---:|".repeat(WEEKS)).append('\n');
        row("*days with practice*", weeks, week -> "" + days(week), text);
        row("*longest day, min*", weeks, week -> "" + longest(week), text);
        row("*planned*", weeks, week -> "" + all(week).size(), text);
        row("*done*", weeks, week -> "" + week.done(), text);
        row("*of them too hard*", weeks, week -> "" + tooHard(week), text);
        weeks.stream()
                .flatMap(week -> all(week).stream())
                .map(Choice::practice)
                .distinct()
                .sorted(Comparator.comparing(this::way))
                .forEach(slug -> row(title(slug), weeks, week -> times(week, slug), text));
        changes(weeks, text);
        helps(person, weeks, text);
    }

    private List<String> facts(Person person) {
        List<String> facts = new ArrayList<>();
        facts.add("Program: " + library.program(person.program()).orElseThrow().title());
        facts.add("Minutes a day: " + person.minutes());
        facts.add("Safety level: " + person.level().slug());
        facts.add("Needs of 10: " + plain(new TreeMap<>(person.needs()).toString()));
        if (!person.conditions().isEmpty()) {
            facts.add("Conditions: " + String.join(", ", person.conditions()));
        }
        if (!person.nature().eyesMayClose()) {
            facts.add("Would rather keep their eyes open");
        }
        return facts;
    }

    private static String plain(String map) {
        return map.replaceAll("[{}]", "").replace('=', ' ');
    }

    private static void row(
            String name, List<Planned> weeks, Function<Planned, String> cell, StringBuilder text) {
        text.append("| ").append(name).append(" |");
        weeks.forEach(week -> text.append(' ').append(cell.apply(week)).append(" |"));
        text.append('\n');
    }

    private static long days(Planned week) {
        return week.days().stream().filter(day -> !day.isEmpty()).count();
    }

    private static int longest(Planned week) {
        return week.days().stream()
                .mapToInt(day -> day.stream().mapToInt(Choice::minutes).sum())
                .max()
                .orElse(0);
    }

    private static long tooHard(Planned week) {
        return week.lived().stream()
                .filter(one -> one.ending() == Ending.COMPLETE)
                .filter(one -> one.difficulty() == Difficulty.TOO_HARD)
                .count();
    }

    private static List<Choice> all(Planned week) {
        return week.days().stream().flatMap(List::stream).toList();
    }

    private static String times(Planned week, String slug) {
        return all(week).stream()
                .filter(choice -> choice.practice().equals(slug))
                .collect(
                        Collectors.groupingBy(Choice::minutes, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> one.getKey() + "×" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    private String times(List<Planned> weeks) {
        return weeks.stream()
                .flatMap(week -> all(week).stream())
                .map(Choice::part)
                .collect(Collectors.groupingBy(PartOfDay::rank, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(parts -> words(parts.getFirst()) + " " + parts.size() + " times")
                .collect(Collectors.joining(", "));
    }

    private String words(@Nullable PartOfDay part) {
        return part == null
                ? "at any time"
                : messages.getMessage("plan.part." + part, null, Locale.ENGLISH);
    }

    /** What the plan changed against the usual week, each reason once, with its weeks. */
    private void changes(List<Planned> weeks, StringBuilder text) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        for (Planned week : weeks) {
            for (String reason : reasons(week)) {
                told.computeIfAbsent(reason, one -> new ArrayList<>()).add("" + week.number());
            }
        }
        if (!told.isEmpty()) {
            text.append("\nWhat was changed against the usual week, and why:\n\n");
            told.forEach(
                    (reason, numbers) ->
                            text.append("- Week ")
                                    .append(String.join(", ", numbers))
                                    .append(": ")
                                    .append(reason)
                                    .append('\n'));
        }
    }

    /** What seemed to help when each week was planned, beside what chance was made to hold. */
    private void helps(Person person, List<Planned> weeks, StringBuilder text) {
        if (person.nature().rates() == 0) {
            return;
        }
        Map<String, Double> relief = person.nature().relief();
        text.append("\nWhat seemed to help (");
        text.append(
                relief.isEmpty()
                        ? "in truth nothing does here, it is all chance"
                        : "in truth stress goes down by "
                                + new TreeMap<>(relief)
                                        .entrySet().stream()
                                                .map(
                                                        it ->
                                                                it.getValue()
                                                                        + " with "
                                                                        + title(it.getKey()))
                                                .collect(Collectors.joining(", ")));
        text.append("):\n\n");
        List<String> lines =
                weeks.stream()
                        .flatMap(
                                week ->
                                        week.history().helps().stream()
                                                .map(help -> line(week.number(), help)))
                        .toList();
        (lines.isEmpty() ? List.of("- nothing, in any week\n") : lines).forEach(text::append);
    }

    private String line(int week, Help help) {
        return "- Before week %d: %s, %s lower by %.1f, give or take %.1f, after %d sessions%n"
                .formatted(
                        week,
                        title(help.practice()),
                        help.rated(),
                        -help.change(),
                        help.give(),
                        help.sessions());
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
                    boolean same =
                            was != null && is != null && was.practice().equals(is.practice());
                    String name = same ? title(was.practice()) + ": " : "";
                    told.add(name + told(why.of(day, was, is)));
                }
            }
        }
        return told;
    }

    private String told(Why.Reason reason) {
        return messages.getMessage("plan.reason." + reason.key(), reason.values(), Locale.ENGLISH);
    }

    private String title(String slug) {
        return library.practice(slug).map(Practice::title).orElse(slug);
    }

    private int way(String slug) {
        return library.practice(slug).map(practice -> practice.pathway().order()).orElse(0);
    }

    private record Held(Choice choice) implements Revision.Held {}

    private static Nature rating(double rates, double hard, Map<String, Double> relief) {
        return new Nature(Set.of(), true, rates, hard, relief, 0, List.of());
    }

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
