package sevenways.intake.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * A page of answers as it was sent: the values of each field under its id. What the page did not
 * ask is ignored.
 */
public record AnswerSheet(MultiValueMap<String, String> sent) {

    /**
     * Something that needs another look.
     *
     * @param field its id
     * @param kind the end of a message key
     * @param name what was asked for
     */
    public record Mistake(String field, String kind, String name) {}

    /** What of it can be kept; a field with nothing to keep is told to be open. */
    public Answers kept(List<Field> fields) {
        Map<String, List<String>> kept = new HashMap<>();
        fields.forEach(field -> kept.put(field.id(), field.kept(values(field))));
        return new Answers(kept);
    }

    /** What is shown again, right or wrong. */
    public Answers shown(List<Field> fields) {
        Map<String, List<String>> shown = new HashMap<>();
        fields.forEach(field -> shown.put(field.id(), field.shown(values(field))));
        return new Answers(shown);
    }

    public List<Mistake> mistakes(List<Field> fields) {
        List<Mistake> mistakes = new ArrayList<>();
        for (Field field : fields) {
            field.fault(values(field))
                    .map(kind -> new Mistake(field.id(), kind, field.name()))
                    .ifPresent(mistakes::add);
        }
        return mistakes;
    }

    public boolean isOf(Questionnaire questionnaire) {
        return String.valueOf(questionnaire.version()).equals(sent.getFirst("version"));
    }

    /** Whether one of the page's buttons of this name was pressed, or it carries this mark. */
    public boolean says(String name) {
        return sent.containsKey(name);
    }

    private List<String> values(Field field) {
        return sent.getOrDefault(field.id(), List.of());
    }
}
