package sevenways.safety;

import java.util.List;

/** What somebody told about one question, and which of its items they ticked. */
record Answer(Reply reply, List<String> items) {

    /** One of three, as written in the page and in the database. */
    enum Reply {
        yes,
        no,
        unsure
    }

    Answer {
        items = List.copyOf(items);
    }
}
