package sevenways.plan.item;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.account.TimeOrderedId;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.planner.Planner;
import sevenways.plan.planner.Revision;
import sevenways.plan.planner.Why;
import sevenways.plan.planner.Why.Reason;
import sevenways.plan.situation.Choice;
import sevenways.plan.situation.Situation;

/** Writes down what becomes of a plan by rule, with what it was before and why. */
@Component
public class Revisions {

    private static final String CHOSEN = "chosen";

    private final PlanItemRepository items;
    private final PlanChangeRepository changes;
    private final Planner planner;

    Revisions(PlanItemRepository items, PlanChangeRepository changes, Planner planner) {
        this.items = items;
        this.changes = changes;
        this.planner = planner;
    }

    /** Something that would have been planned. */
    private record Usual(Choice choice) implements Revision.Held {}

    /** What is the same change to the patient, on whichever day. */
    private record Same(
            @Nullable String before,
            int minutesBefore,
            @Nullable String after,
            int minutes,
            Reason why) {

        static Same of(@Nullable Choice before, @Nullable Choice after, Reason why) {
            return new Same(
                    before == null ? null : before.practice(),
                    before == null ? 0 : before.minutes(),
                    after == null ? null : after.practice(),
                    after == null ? 0 : after.minutes(),
                    why);
        }
    }

    /** The changes of a week, kept until all of its items are there. */
    private record Noted(Map<Same, UUID> bundles, List<PlanChange> changes) {}

    /** Writes a new week, and where it is not the usual one, what that would have been. */
    public void write(
            PatientId patient,
            LocalDate from,
            List<List<Choice>> usual,
            List<List<Choice>> week,
            Why why) {
        Noted noted = new Noted(new HashMap<>(), new ArrayList<>());
        for (int day = 1; day <= Planner.DAYS; day++) {
            LocalDate date = from.plusDays(day - 1L);
            List<Usual> before = usual.get(day - 1).stream().map(Usual::new).toList();
            List<Choice> planned = week.get(day - 1);
            int gone = planned.size();
            for (var step : Revision.between(before, planned)) {
                Choice was = step.before() == null ? null : step.before().choice();
                Choice is = step.after();
                Choice shown = is == null ? was : is;
                if (shown != null) {
                    int place = is == null ? gone++ : planned.indexOf(is);
                    PlanItem item = new PlanItem(patient, date, place, shown);
                    if (is == null) {
                        item.become(null);
                    }
                    items.save(item);
                    note(patient, item, was, is, why.of(day, was, is), noted);
                }
            }
        }
        noted.changes().forEach(changes::save);
    }

    /**
     * Makes the open items of a week, from this date on, what they shall be.
     *
     * @param start the first date of the week
     */
    public void apply(
            PatientId patient,
            LocalDate from,
            LocalDate start,
            List<List<Choice>> days,
            Situation situation,
            Why why) {
        LocalDate end = start.plusDays(Planner.DAYS - 1L);
        Noted noted = new Noted(new HashMap<>(), new ArrayList<>());
        List<PlanItem> all =
                items.findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(
                        patient, from, end);
        for (LocalDate date = from; !date.isAfter(end); date = date.plusDays(1)) {
            int day = 1 + (int) ChronoUnit.DAYS.between(start, date);
            LocalDate now = date;
            List<PlanItem> ofDay = all.stream().filter(it -> it.plannedOn().equals(now)).toList();
            List<PlanItem> fixed =
                    ofDay.stream().filter(it -> !it.isOpen() || isChosen(it, situation)).toList();
            List<PlanItem> open = ofDay.stream().filter(it -> !fixed.contains(it)).toList();
            List<Choice> shall = fitting(days.get(day - 1), fixed, situation.minutesADay());
            int place = ofDay.size();
            for (var step : Revision.between(open, shall)) {
                PlanItem item = step.before();
                Choice was = item == null ? null : item.choice();
                Choice is = step.after();
                if (item == null && is != null) {
                    item = items.save(new PlanItem(patient, date, place++, is));
                } else if (item != null && (differ(was, is) || isMoved(was, is))) {
                    item.become(is);
                }
                if (item != null) {
                    note(patient, item, was, is, why.of(day, was, is), noted);
                }
            }
        }
        noted.changes().forEach(changes::save);
    }

    private boolean isChosen(PlanItem item, Situation situation) {
        return item.choice().reason().equals(CHOSEN)
                && item.choice().minutes() <= situation.minutesADay()
                && situation.postures().contains(item.choice().posture())
                && planner.permits(item.choice(), situation);
    }

    /** What still fits beside the items that stay. */
    private static List<Choice> fitting(List<Choice> day, List<PlanItem> fixed, int minutesADay) {
        Set<String> there =
                fixed.stream().map(item -> item.choice().practice()).collect(Collectors.toSet());
        List<PlanItem> counted =
                fixed.stream().filter(item -> item.state() != State.SKIPPED).toList();
        int left = minutesADay - counted.stream().mapToInt(it -> it.choice().minutes()).sum();
        int places = day.size() - counted.size();
        List<Choice> fitting = new ArrayList<>();
        for (Choice choice : day) {
            if (!there.contains(choice.practice())
                    && choice.minutes() <= left
                    && fitting.size() < places) {
                fitting.add(choice);
                left -= choice.minutes();
            }
        }
        return fitting;
    }

    private void note(
            PatientId patient,
            PlanItem item,
            @Nullable Choice was,
            @Nullable Choice is,
            Reason reason,
            Noted noted) {
        if (differ(was, is)) {
            UUID bundle =
                    noted.bundles()
                            .computeIfAbsent(
                                    Same.of(was, is, reason), same -> TimeOrderedId.next());
            noted.changes()
                    .add(new PlanChange(patient, item.id(), was, item.choice(), reason, bundle));
        }
    }

    /** Another time of the same day is no change to be told of. */
    private static boolean isMoved(@Nullable Choice was, @Nullable Choice is) {
        return was != null && is != null && was.part() != is.part();
    }

    private static boolean differ(@Nullable Choice was, @Nullable Choice is) {
        return was == null
                || is == null
                || !was.practice().equals(is.practice())
                || was.minutes() != is.minutes()
                || was.posture() != is.posture();
    }
}
