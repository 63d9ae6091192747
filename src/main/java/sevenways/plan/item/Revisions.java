package sevenways.plan.item;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.plan.PlannedItem.State;
import sevenways.plan.item.PlanItem.Spot;
import sevenways.plan.planner.Planner;
import sevenways.plan.planner.Revision;
import sevenways.plan.planner.Revision.Step;
import sevenways.plan.planner.Why;
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

    /** Writes a new week, and where it is not the usual one, what that would have been. */
    public void write(
            PatientId patient,
            LocalDate from,
            List<List<Choice>> usual,
            List<List<Choice>> week,
            Why why) {
        Noted noted = new Noted(patient, why);
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
                    PlanItem item = new PlanItem(new Spot(patient, date, place), shown);
                    if (is == null) {
                        item.become(null);
                    }
                    items.save(item);
                    noted.note(item, day, was, is);
                }
            }
        }
        noted.changes().forEach(changes::save);
    }

    /**
     * Makes what is free of a week, from this date on, what it shall be. A change that still waits
     * for a word is told anew from what was before it, and no more where all is as it was.
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
        Noted noted = new Noted(patient, why);
        List<Slot> all = slots(patient, from, end);
        for (LocalDate date = from; !date.isAfter(end); date = date.plusDays(1)) {
            LocalDate now = date;
            int day = 1 + (int) ChronoUnit.DAYS.between(start, date);
            List<Slot> ofDay =
                    all.stream().filter(it -> it.item().plannedOn().equals(now)).toList();
            List<PlanItem> fixed =
                    ofDay.stream()
                            .filter(it -> !it.isFree() || isChosen(it, situation))
                            .map(Slot::item)
                            .toList();
            List<Slot> free = ofDay.stream().filter(it -> !fixed.contains(it.item())).toList();
            List<Choice> shall = fitting(days.get(day - 1), fixed, situation, day);
            int place = ofDay.size();
            for (var step : Revision.between(free, shall)) {
                become(step, new Spot(patient, date, place++), day, noted);
            }
        }
        noted.changes().forEach(changes::save);
    }

    /** The open ones first, as what a rule has left out comes back only where it is asked for. */
    private List<Slot> slots(PatientId patient, LocalDate from, LocalDate end) {
        Map<UUID, List<PlanChange>> made =
                changes.findBetween(patient, from, end).stream()
                        .collect(Collectors.groupingBy(PlanChange::itemId));
        return items
                .findByPatientIdAndPlannedOnBetweenOrderByPlannedOnAscPlaceAsc(patient, from, end)
                .stream()
                .map(item -> new Slot(item, made.getOrDefault(item.id(), List.of())))
                .sorted(Comparator.comparing(slot -> !slot.item().isOpen()))
                .toList();
    }

    private void become(Step<Slot> step, Spot spot, int day, Noted noted) {
        Slot slot = step.before();
        Choice is = step.after();
        if (slot == null && is != null) {
            noted.note(items.save(new PlanItem(spot, is)), day, null, is);
        } else if (slot != null) {
            become(slot, is, day, noted);
        }
    }

    private void become(Slot slot, @Nullable Choice is, int day, Noted noted) {
        Choice before = slot.origin();
        Choice now = slot.now();
        boolean asBefore = !Noted.differ(before, is);
        Choice shall = asBefore ? slot.asBefore(is) : is;
        if (!Objects.equals(now, shall)) {
            slot.item().become(shall);
        }
        if (asBefore || Noted.differ(now, is) || Slot.isOver(now, is)) {
            slot.waiting().forEach(changes::delete);
            noted.note(slot.item(), day, before, is);
        }
        if (before == null && is == null && now != null) {
            items.delete(slot.item()); // it came and went before its owner had a word
        }
    }

    private boolean isChosen(Slot slot, Situation situation) {
        PlanItem item = slot.item();
        return item.isOpen()
                && item.choice().reason().equals(CHOSEN)
                && item.choice().minutes() <= situation.minutesADay()
                && situation.postures().contains(item.choice().posture())
                && planner.permits(item.choice(), situation);
    }

    /** What still fits beside the items that stay; what a clinician has locked comes first. */
    private List<Choice> fitting(
            List<Choice> day, List<PlanItem> fixed, Situation situation, int number) {
        Set<String> there =
                fixed.stream().map(item -> item.choice().practice()).collect(Collectors.toSet());
        List<PlanItem> counted =
                fixed.stream().filter(item -> item.state() != State.SKIPPED).toList();
        int planned = day.stream().mapToInt(Choice::minutes).sum();
        int minutes = Math.max(planned, planner.minutes(situation, number));
        int left = minutes - counted.stream().mapToInt(it -> it.choice().minutes()).sum();
        int places = day.size() - counted.size();
        List<Choice> fitting = new ArrayList<>();
        List<Choice> ordered = new ArrayList<>(day);
        ordered.sort(Comparator.comparing(choice -> !situation.isLocked(choice.practice())));
        for (Choice choice : ordered) {
            if (!there.contains(choice.practice())
                    && choice.minutes() <= left
                    && fitting.size() < places) {
                fitting.add(choice);
                left -= choice.minutes();
            }
        }
        return fitting;
    }
}
