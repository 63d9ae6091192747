package sevenways.plan.course;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sevenways.account.PatientId;
import sevenways.plan.course.EnrollmentRepository.Row;
import sevenways.plan.situation.Order;

/** Finds the program that a patient is in, and what holds in it. */
@Component
class Courses {

    private final EnrollmentRepository enrollments;
    private final PlanOrderRepository orders;
    private final Clock clock;

    Courses(EnrollmentRepository enrollments, PlanOrderRepository orders, Clock clock) {
        this.enrollments = enrollments;
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * The open enrollment with the latest week that was planned, and what has been said of
     * practices.
     */
    record Course(Enrollment enrollment, @Nullable PlanWeek week, List<Order> orders) {}

    /** One statement; empty before the first program. */
    Optional<Course> of(PatientId patient) {
        List<Row> rows = enrollments.findCourse(patient, now());
        return rows.stream()
                .findFirst()
                .map(row -> new Course(row.enrollment(), row.week(), said(rows)));
    }

    private static List<Order> said(List<Row> rows) {
        return rows.stream().map(Row::said).filter(Objects::nonNull).map(PlanOrder::order).toList();
    }

    /** What was said of practices before there was a program. One statement. */
    List<Order> ordersBefore(PatientId patient) {
        return orders.findOpen(patient, now()).stream().map(PlanOrder::order).toList();
    }

    private Instant now() {
        return clock.instant();
    }
}
