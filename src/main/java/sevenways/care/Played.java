package sevenways.care;

import sevenways.session.PlayedSession;

/** A session, with the title of its practice. */
record Played(String title, PlayedSession session) {}
