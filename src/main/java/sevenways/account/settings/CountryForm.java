package sevenways.account.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody says they live: the two letters of a country; nothing takes it back. */
record CountryForm(@Nullable String country) {

    private static final List<String> CODES = Arrays.asList(Locale.getISOCountries());

    /** A country as it stands in a list. */
    record Country(String code, String name) {}

    /** Every country by its name in this language. */
    static List<Country> all(Locale language) {
        return CODES.stream()
                .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }

    Optional<String> chosen() {
        return Optional.ofNullable(country).filter(code -> !code.isBlank());
    }

    boolean isKnown() {
        return chosen().map(CODES::contains).orElse(true);
    }
}
