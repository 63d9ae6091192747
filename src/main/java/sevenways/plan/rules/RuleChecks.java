package sevenways.plan.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.library.Library;
import sevenways.plan.rules.PlanRules.Adapt;
import sevenways.plan.rules.PlanRules.Growth;
import sevenways.plan.rules.PlanRules.NeedDays;

/**
 * What a schema cannot say of the rules: no gap, no overlap, nothing that is not in the library.
 */
class RuleChecks {

    private final AuthoredFile<PlanRules> file;
    private final PlanRules rules;
    private final Library library;
    private final List<Problem> problems = new ArrayList<>();

    RuleChecks(AuthoredFile<PlanRules> file, Library library) {
        this.file = file;
        this.rules = file.value();
        this.library = library;
    }

    List<Problem> problems() {
        growth();
        needs();
        leaveOut();
        adapt();
        hours();
        names();
        if (rules.stress().days() > rules.stress().of()) {
            say("/stress/days", "asks for more days than there are in `of`");
        }
        if (rules.light().itemsADay() > rules.itemsADay()) {
            say("/light/itemsADay", "is more than a usual day holds");
        }
        return problems;
    }

    private void growth() {
        Growth before = null;
        for (int at = 0; at < rules.growth().size(); at++) {
            Growth step = rules.growth().get(at);
            String place = "/growth/" + at;
            if (at == 0 && (step.week() != 1 || step.day() != 1)) {
                say(place, "leaves a gap: the first step begins in week 1 on day 1");
            }
            if (before != null && step.holds(before.week(), before.day())) {
                say(place, "overlaps with the step before it: it begins no later");
            }
            if (before != null
                    && (step.longest() < before.longest() || step.named() < before.named())) {
                say(place, "is shorter than the step before it");
            }
            if (step.named() < step.longest()) {
                say(place + "/named", "is shorter than `longest`");
            }
            before = step;
        }
        if (rules.start() > rules.growth().getFirst().longest()) {
            say("/start", "is longer than the first days allow");
        }
    }

    private void needs() {
        for (int at = 1; at < rules.needs().size(); at++) {
            NeedDays before = rules.needs().get(at - 1);
            NeedDays need = rules.needs().get(at);
            if (need.from() > before.from() || need.days() > before.days()) {
                say("/needs/" + at, "gives a smaller need more than the greater one before it");
            }
        }
    }

    private void leaveOut() {
        Set<String> conditions = new HashSet<>();
        for (int at = 0; at < rules.leaveOut().size(); at++) {
            if (!conditions.add(rules.leaveOut().get(at).condition())) {
                say("/leaveOut/" + at, "overlaps: this condition has an entry already");
            }
        }
    }

    private void adapt() {
        for (int at = 0; at < rules.adapt().size(); at++) {
            Adapt rule = rules.adapt().get(at);
            String place = "/adapt/" + at + "/practices";
            each(place, rule.practices(), false);
            for (int one = 0; one < rule.practices().size(); one++) {
                boolean possible =
                        library.practice(rule.practices().get(one)).stream()
                                .flatMap(practice -> practice.postures().stream())
                                .anyMatch(rule.postures()::contains);
                if (!possible) {
                    say(place + "/" + one, "leaves no posture of this practice");
                }
            }
        }
    }

    private void hours() {
        Set<String> told = new HashSet<>(rules.hours().sleep().practices());
        each("/hours/sleep/practices", rules.hours().sleep().practices(), false);
        for (int at = 0; at < rules.hours().suits().size(); at++) {
            String place = "/hours/suits/" + at + "/practices";
            List<String> practices = rules.hours().suits().get(at).practices();
            each(place, practices, false);
            for (int one = 0; one < practices.size(); one++) {
                if (!told.add(practices.get(one))) {
                    say(place + "/" + one, "overlaps: this practice has its times already");
                }
            }
        }
    }

    private void names() {
        program("/program", rules.program());
        each("/fear/programs", rules.fear().programs(), true);
        for (int at = 0; at < rules.fear().first().size(); at++) {
            String place = "/fear/first/" + at + "/practices";
            each(place, rules.fear().first().get(at).practices(), false);
        }
        each("/stress/practices", rules.stress().practices(), false);
        each("/keeping/without", rules.keeping().without(), false);
        each("/flare/calm", rules.flare().calm(), false);
        for (int at = 0; at < rules.flare().practices().size(); at++) {
            var one = rules.flare().practices().get(at);
            practice("/flare/practices/" + at, one.slug());
            if (one.from() > rules.flare().days()) {
                say("/flare/practices/" + at + "/from", "is after the flare is over");
            }
        }
        if (rules.flare().practices().stream().noneMatch(one -> one.from() == 1)) {
            say("/flare/practices", "leaves a gap: nothing is there on day 1");
        }
        for (int at = 0; at < rules.leaveOut().size(); at++) {
            List<String> practices = rules.leaveOut().get(at).practices();
            each(
                    "/leaveOut/" + at + "/practices",
                    practices == null ? List.of() : practices,
                    false);
        }
    }

    private void each(String place, List<String> slugs, boolean programs) {
        for (int at = 0; at < slugs.size(); at++) {
            if (programs) {
                program(place + "/" + at, slugs.get(at));
            } else {
                practice(place + "/" + at, slugs.get(at));
            }
        }
    }

    private void program(String place, String slug) {
        if (library.program(slug).isEmpty()) {
            say(place, "names the program " + slug + ", which there is not");
        }
    }

    private void practice(String place, String slug) {
        if (library.practice(slug).isEmpty()) {
            say(place, "names the practice " + slug + ", which there is not");
        }
    }

    private void say(String place, String message) {
        problems.add(file.problem(place, message));
    }
}
