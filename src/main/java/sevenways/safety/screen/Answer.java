package sevenways.safety.screen;

import java.util.List;

/** What somebody told about one question, and which of its items they ticked. */
public record Answer(Reply reply, List<String> items) {

    /** One of three, as written in the page and in the database. */
    public enum Reply {
        yes,
        no,
        unsure
    }

    public Answer {
        items = List.copyOf(items);
    }
}
