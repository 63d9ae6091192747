package sevenways.care.patient;

import java.util.List;
import sevenways.consent.LiveConsent;

/** What a patient wrote with their check-ins of the last four weeks, the newest first. */
record Notes(LiveConsent consent, List<Note> notes) {}
