package sevenways.library.browse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sevenways.library.Cause;
import sevenways.library.Entry;
import sevenways.library.Evidence.Source;
import sevenways.library.Lesson;
import sevenways.library.Practice;
import sevenways.library.Question;
import tools.jackson.databind.json.JsonMapper;

/**
 * What search engines and shared links are told of a page.
 *
 * @param address from the root of the site
 * @param structured JSON-LD in the vocabulary of <a href="https://schema.org">schema.org</a>, fit
 *     to stand in a page
 */
public record About(
        @Nullable String title, @Nullable String summary, String address, String structured) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A page of its own. */
    static About of(Entry entry) {
        Map<String, Object> page = page(entry.title(), entry.summary());
        page.put("inLanguage", entry.language().toLanguageTag());
        page.put("lastReviewed", entry.reviewed().toString());
        page.put("citation", entry.sources().stream().map(About::citation).toList());
        switch (entry) {
            case Practice practice -> page.put("mainEntity", howTo(practice));
            case Lesson lesson -> page.put("timeRequired", "PT%dM".formatted(lesson.minutes()));
            default -> {}
        }
        return new About(entry.title(), entry.summary(), entry.address(), json(page));
    }

    /** The page of all questions. */
    static About questions(List<Question> questions) {
        Map<String, Object> page = thing("FAQPage");
        page.put("mainEntity", questions.stream().map(About::question).toList());
        return new About(null, null, "/faq", json(page));
    }

    /** The page of all causes. */
    static About causes(List<Cause> causes) {
        Map<String, Object> page = page(null, null);
        page.put(
                "about",
                causes.stream()
                        .flatMap(cause -> cause.conditions().stream())
                        .map(condition -> named(thing("MedicalCondition"), condition.name()))
                        .toList());
        return new About(null, null, "/causes", json(page));
    }

    private static Map<String, Object> page(@Nullable String title, @Nullable String summary) {
        Map<String, Object> page = thing("MedicalWebPage");
        if (title != null && summary != null) {
            page.put("name", title);
            page.put("description", summary);
        }
        page.put("audience", thing("Patient"));
        page.put("isAccessibleForFree", true);
        return page;
    }

    private static Map<String, Object> howTo(Practice practice) {
        Map<String, Object> howTo = named(thing("HowTo"), practice.title());
        howTo.put("totalTime", "PT%dM".formatted(practice.lengths().getFirst()));
        howTo.put(
                "step",
                practice.variants().getFirst().steps().stream()
                        .filter(step -> step.say() != null)
                        .map(step -> Map.of("@type", "HowToStep", "text", step.say()))
                        .toList());
        return howTo;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> asked = named(thing("Question"), question.ask());
        asked.put("acceptedAnswer", Map.of("@type", "Answer", "text", question.body()));
        return asked;
    }

    private static Map<String, Object> citation(Source source) {
        Map<String, Object> work = named(thing("CreativeWork"), source.title());
        work.put("url", source.address());
        return work;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    private static Map<String, Object> named(Map<String, Object> thing, String name) {
        thing.put("name", name);
        return thing;
    }

    /** Without less-than signs, so that no text can end the element it stands in. */
    private static String json(Map<String, Object> page) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(page);
        return JSON.writeValueAsString(whole).replace("<", "\\u003c");
    }
}
