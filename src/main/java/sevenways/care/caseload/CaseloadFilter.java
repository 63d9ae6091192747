package sevenways.care.caseload;

import org.jspecify.annotations.Nullable;

/**
 * Whom a clinician looks for on the caseload.
 *
 * @param show {@code look} for those who need one, {@code silent}, or anything else for all
 * @param q a part of the shown name
 */
record CaseloadFilter(String show, String q) {

    CaseloadFilter(@Nullable String show, @Nullable String q) {
        this.show = show == null ? "" : show;
        this.q = q == null ? "" : q;
    }
}
