package sevenways.measure;

import java.util.List;
import java.util.Optional;

/** The measures that are offered, in their order, and when each is asked. */
record Measures(List<Measure> offered, Schedule schedule) {

    Optional<Measure> find(String id) {
        return offered.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
