package sevenways.care.caseload;

import java.util.List;
import java.util.Locale;

/** The patients who have let a clinician in, by how much they need a look. */
record Caseload(List<CaseloadEntry> entries) {

    public long needingALook() {
        return entries.stream().filter(CaseloadEntry::needsALook).count();
    }

    public long silent() {
        return entries.stream().filter(CaseloadEntry::isSilent).count();
    }

    /** Those whom the filter lets through, in the same order. */
    public List<CaseloadEntry> matching(CaseloadFilter filter) {
        return entries.stream()
                .filter(
                        entry ->
                                switch (filter.show()) {
                                    case "look" -> entry.needsALook();
                                    case "silent" -> entry.isSilent();
                                    default -> true;
                                })
                .filter(entry -> lower(entry.consent().shownName()).contains(lower(filter.q())))
                .toList();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
