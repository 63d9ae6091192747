package sevenways.plan.program;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sevenways.account.Patient;
import sevenways.library.Library;
import sevenways.library.Program;
import sevenways.plan.Standing;
import sevenways.plan.course.Enrollments;
import sevenways.plan.course.Enrollments.Enrolled;

/** Puts together what the page of a patient's program shows. */
@Component
@Transactional(readOnly = true)
class ProgramPages {

    private final Enrollments enrollments;
    private final Summaries summaries;
    private final Library library;

    ProgramPages(Enrollments enrollments, Summaries summaries, Library library) {
        this.enrollments = enrollments;
        this.summaries = summaries;
        this.library = library;
    }

    /** Two statements, and two more once the program is over; empty if there is no such program. */
    Optional<ProgramPage> of(Patient patient, String to, LocalDate today) {
        Optional<Program> chosen = library.program(to);
        if (chosen.isEmpty() && !to.isBlank()) {
            return Optional.empty();
        }
        Optional<Enrolled> open = enrollments.open(patient.id());
        Optional<Standing> standing = enrollments.standing(patient.id(), today);
        boolean over = open.filter(Enrolled::keeping).isPresent();
        String slug = open.map(Enrolled::program).orElse(null);
        return Optional.of(
                new ProgramPage(
                        open.map(Enrolled::id).orElse(null),
                        slug,
                        standing.orElse(null),
                        chosen.orElse(null),
                        library.programs().stream()
                                .filter(one -> over || !one.slug().equals(slug))
                                .toList(),
                        open.filter(Enrolled::keeping)
                                .map(one -> summaries.of(patient, one, today))
                                .orElse(null)));
    }
}
