package sevenways.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Program;

/** Puts together what the page of a patient's program shows. */
@Component
@Transactional(readOnly = true)
class ProgramPages {

    private final Enrollments enrollments;
    private final PlanService plans;
    private final Summaries summaries;
    private final Library library;

    ProgramPages(Enrollments enrollments, PlanService plans, Summaries summaries, Library library) {
        this.enrollments = enrollments;
        this.plans = plans;
        this.summaries = summaries;
        this.library = library;
    }

    /** Two statements, and two more once the program is over; empty if there is no such program. */
    Optional<ProgramPage> of(Patient patient, String to, LocalDate today) {
        Optional<Program> chosen = library.program(to);
        if (chosen.isEmpty() && !to.isBlank()) {
            return Optional.empty();
        }
        Optional<Enrollment> open = enrollments.open(patient.id());
        Optional<Standing> standing = plans.standing(patient.id(), today);
        String slug = open.map(Enrollment::program).orElse(null);
        return Optional.of(
                new ProgramPage(
                        open.map(Enrollment::id).orElse(null),
                        slug,
                        standing.orElse(null),
                        chosen.orElse(null),
                        library.programs().stream()
                                .filter(one -> !one.slug().equals(slug))
                                .toList(),
                        open.filter(one -> one.state() == Enrollment.State.KEEPING)
                                .map(one -> summaries.of(patient, one, today))
                                .orElse(null)));
    }
}
