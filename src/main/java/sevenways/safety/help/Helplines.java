package sevenways.safety.help;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom to call, by country. The last entry stands for every country without one of its own. */
public record Helplines(int version, List<Country> countries) {

    static final String ELSEWHERE = "ZZ";

    /** What kind of help a line gives. */
    enum Kind {
        /** Medical help that cannot wait. */
        urgent,
        /** Somebody to talk to when it is too much. */
        crisis
    }

    /**
     * A country with whom to call there.
     *
     * @param zones the time zones of its days
     */
    public record Country(
            String country,
            String name,
            @Nullable Set<String> zones,
            Emergency emergency,
            List<Line> lines) {

        Set<String> days() {
            return Objects.requireNonNullElse(zones, Set.of());
        }

        /**
         * Whether it stands for the countries without an entry, of which no number is right for
         * all.
         */
        public boolean isElsewhere() {
            return ELSEWHERE.equals(country);
        }

        public List<Line> urgent() {
            return of(Kind.urgent);
        }

        public List<Line> crisis() {
            return of(Kind.crisis);
        }

        /** The oldest day on which one of its entries was checked. */
        public LocalDate verifiedOn() {
            return Stream.concat(
                            Stream.of(emergency.verifiedOn()), lines.stream().map(Line::verifiedOn))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        private List<Line> of(Kind kind) {
            return lines.stream().filter(line -> line.kind() == kind).toList();
        }
    }

    record Emergency(String number, @Nullable String note, LocalDate verifiedOn, String source) {

        public String dial() {
            return dialled(number);
        }
    }

    /** A line has a number, takes text messages, or is a page. */
    record Line(
            Kind kind,
            String name,
            @Nullable String number,
            @Nullable Sms sms,
            @Nullable String url,
            @Nullable String hours,
            @Nullable String note,
            LocalDate verifiedOn,
            String source) {

        public @Nullable String dial() {
            return number == null ? null : dialled(number);
        }
    }

    /** A number for text messages, and the word that the service asks for. */
    record Sms(String number, @Nullable String body) {

        /** The address that opens a new message. */
        public String address() {
            return "sms:" + dialled(number) + (body == null ? "" : "?&body=" + body);
        }
    }

    /** The entry of this country; empty if it has none of its own. */
    Optional<Country> country(@Nullable String code) {
        return countries.stream()
                .filter(entry -> entry.country().equals(Objects.requireNonNullElse(code, "")))
                .findFirst();
    }

    /** The entry that stands for every country without one of its own. */
    public Country elsewhere() {
        return countries.getLast();
    }

    /** The country whose days run by this zone; empty if none of these does. */
    Optional<Country> country(ZoneId zone) {
        return countries.stream().filter(entry -> entry.days().contains(zone.getId())).findFirst();
    }

    private static String dialled(String number) {
        return number.replace(" ", "");
    }
}
