package sevenways.system.asset;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import sevenways.account.Role;
import sevenways.account.SignedInPerson;

/** Shows the components on pages of their own, with made-up values and no database. */
@Controller
@TestComponent
class Gallery {

    public record Pathway(String slug, int order, String title, String tagline, String summary) {}

    public record Mistake(@Nullable String fieldName, String message) {}

    public record Option(String value, String label) {}

    public record Undo(String url, String label) {}

    public record Point(int day, double pain, double stress) {}

    static final Map<String, @Nullable Role> PAGES =
            Map.of(
                    "form", Role.PATIENT,
                    "today", Role.PATIENT,
                    "progress", Role.PATIENT,
                    "player", Role.PATIENT,
                    "level", Role.PATIENT,
                    "lists", Role.PATIENT,
                    "clinic", Role.CLINICIAN);

    static final List<Pathway> PATHWAYS =
            List.of(
                    way(1, "stress-cycle", "Stress cycle", "Loosen the loop of stress and pain"),
                    way(2, "mindfulness", "Mindfulness", "Notice what is there, without the fight"),
                    way(3, "emotions", "Emotions", "Make room for what is held back"),
                    way(4, "self-efficacy", "Self-efficacy", "Small goals and real wins"),
                    way(5, "movement", "Movement", "Move with attention, in easy range"),
                    way(6, "cbt", "CBT", "Answer worst-case thoughts"),
                    way(7, "social", "Social", "People as medicine"));

    @GetMapping("/gallery/{page}")
    String page(@PathVariable String page, Model model) {
        var role = PAGES.get(page);
        if (role != null) {
            model.addAttribute("person", person(role));
        }
        model.addAttribute("demo", page.equals("today"))
                .addAttribute("levels", new double[] {1, .5, 0, .3, .7, 0, .15})
                .addAttribute("mistakes", mistakes())
                .addAttribute("options", options())
                .addAttribute("undo", new Undo("/check-ins/undo", "Undo"))
                .addAttribute("painDots", dots(Point::pain))
                .addAttribute("stressDots", dots(Point::stress));
        return "gallery/" + page;
    }

    @GetMapping("/gallery/landing")
    String landing(Model model) {
        model.addAttribute("pathways", PATHWAYS);
        return "landing";
    }

    @GetMapping("/gallery/error/{status}")
    String error(@PathVariable String status) {
        return "error/" + status;
    }

    private static Pathway way(int order, String slug, String title, String tagline) {
        return new Pathway(slug, order, title, tagline, tagline);
    }

    private static SignedInPerson person(Role role) {
        var zone = ZoneId.of("Europe/London");
        return new SignedInPerson(new UUID(1, 1), "ada@demo.sevenways.example", role, zone);
    }

    private static List<Mistake> mistakes() {
        return List.of(
                new Mistake("email", "Write your email as name@example.org."),
                new Mistake("pain", "Choose a number for pain."));
    }

    private static List<Option> options() {
        return List.of(
                new Option("bed", "On the bed"),
                new Option("floor", "On the floor"),
                new Option("chair", "In a chair"));
    }

    /** Lines of no length, which round or square ends make into dots. */
    private static String dots(ToDoubleFunction<Point> value) {
        return points().stream()
                .map(
                        point ->
                                String.format(
                                        Locale.ROOT,
                                        "M%d %.1fh0",
                                        point.day(),
                                        10 - value.applyAsDouble(point)))
                .collect(Collectors.joining());
    }

    private static List<Point> points() {
        return IntStream.range(0, 90)
                .filter(day -> day % 9 != 5 && (day < 40 || day > 51))
                .mapToObj(
                        day ->
                                new Point(
                                        day,
                                        6.4 - day * .019 + Math.sin(day * 1.7) * .8,
                                        5.2 - day * .014 + Math.cos(day * 1.1) * 1.1))
                .toList();
    }
}
