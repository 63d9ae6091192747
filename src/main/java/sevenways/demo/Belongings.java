package sevenways.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import sevenways.account.Patient;
import sevenways.checkin.CheckInService;
import sevenways.demo.DemoPeople.DemoPatient;
import sevenways.demo.DemoPeople.OwnTimer;
import sevenways.demo.DemoPeople.Sitting;
import sevenways.measure.AnswerService;
import sevenways.plan.PlanCues;
import sevenways.session.Stillness;
import sevenways.timer.TimerService;

/** What a patient has beside the diary: answers to questionnaires, flares, timers, moments. */
@Component
@WithDemo
record Belongings(
        AnswerService answers, CheckInService checkIns, TimerService timers, PlanCues cues) {

    /** In the evening, when the day can be told. */
    private static final LocalTime ANSWERED = LocalTime.of(19, 0);

    /**
     * @param first the day of the history that counts as 0
     */
    void write(Patient patient, DemoPatient one, LocalDate first) {
        one.answers().forEach(sitting -> answer(patient, sitting, first));
        one.flares().forEach(day -> checkIns.noteFlare(patient.id(), first.plusDays(day), true));
        one.timers().forEach(timer -> timers.keep(patient.id(), timer.name(), wish(timer)));
        one.cues().forEach((practice, words) -> cues.tie(patient.id(), practice, words));
    }

    private void answer(Patient patient, Sitting sitting, LocalDate first) {
        Instant at =
                first.plusDays(sitting.day()).atTime(ANSWERED).atZone(patient.zone()).toInstant();
        sitting.given().forEach((measure, given) -> answers.takeIn(patient, measure, given, at));
    }

    private static Stillness wish(OwnTimer timer) {
        return new Stillness(
                timer.minutes(), timer.every(), timer.delay(), timer.sound(), timer.posture());
    }
}
