package sevenways.safety.help;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import sevenways.authored.AuthoredFile;
import sevenways.authored.Problem;
import sevenways.safety.help.Helplines.Country;

/** What has to be true of the helplines beyond their schema. */
class HelplinesCheck {

    private final AuthoredFile<Helplines> file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    HelplinesCheck(AuthoredFile<Helplines> file) {
        this.file = file;
    }

    List<Problem> problems() {
        List<Country> countries = file.value().countries();
        for (int at = 0; at < countries.size(); at++) {
            check(countries.get(at), "/countries/" + at);
        }
        if (!countries.getLast().country().equals(Helplines.ELSEWHERE)) {
            add("/countries", "ends without " + Helplines.ELSEWHERE + ", for all others");
        }
        return List.copyOf(problems);
    }

    private void check(Country country, String at) {
        once(country.country(), at);
        for (String zone : country.days()) {
            once(zone, at);
            if (!ZoneId.getAvailableZoneIds().contains(zone)) {
                add(at, "\"" + zone + "\" is no time zone");
            }
        }
        if (country.crisis().isEmpty()) {
            add(at, "has nobody to talk to");
        }
    }

    private void once(String name, String at) {
        if (!seen.add(name)) {
            add(at, "\"" + name + "\" is there already");
        }
    }

    private void add(String pointer, String message) {
        problems.add(file.problem(pointer, message));
    }
}
