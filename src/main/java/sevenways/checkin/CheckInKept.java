package sevenways.checkin;

import sevenways.account.PatientId;

/**
 * A patient has logged a moment, or changed what they logged. Those that somebody brings along as a
 * history are not told of.
 */
public record CheckInKept(PatientId patient, LoggedCheckIn entry) {}
