package sevenways.intake;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static sevenways.Patients.as;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import sevenways.account.SignedInPerson;

/** Somebody who fills in the intake, page by page, as the pages lead. */
record Interview(MockMvc web, SignedInPerson person) {

    private static final String VERSION = "2";

    /** An answer to everything that must be answered, and a little more. */
    static Map<String, List<String>> everything() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("regions", List.of("lower-back", "thighs"));
        answers.put("intensity.lower-back", List.of("7"));
        answers.put("intensity.thighs", List.of("4"));
        answers.put("quality.lower-back", List.of("aching", "tight"));
        answers.put("radiating", List.of("thigh"));
        answers.put("night", List.of("some"));
        answers.put("duration", List.of("under-5-years"));
        answers.put("frequency", List.of("daily"));
        answers.put("causes", List.of("mechanical"));
        for (String need :
                List.of(
                        "stress",
                        "attention",
                        "feelings",
                        "thoughts",
                        "confidence",
                        "movement",
                        "company")) {
            answers.put(need, List.of("3"));
        }
        answers.put("tried", List.of("physiotherapy", "walking"));
        answers.put("helped", List.of("walking"));
        answers.put("minutes", List.of("10"));
        answers.put("times", List.of("evening"));
        answers.put("postures", List.of("bed", "chair"));
        answers.put("eyes", List.of("may-close"));
        answers.put("goals", List.of("A walk by the river"));
        return answers;
    }

    static Map<String, List<String>> with(String question, String... answers) {
        Map<String, List<String>> all = everything();
        all.put(question, List.of(answers));
        return all;
    }

    /** Sends one page with those of the answers that it takes. */
    ResultActions send(String page, Map<String, List<String>> answers) throws Exception {
        return send(page, answers, request -> request);
    }

    ResultActions send(
            String page,
            Map<String, List<String>> answers,
            UnaryOperator<MockHttpServletRequestBuilder> more)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post("/intake/questions/" + page)
                        .with(as(person))
                        .with(csrf())
                        .param("version", VERSION);
        answers.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return web.perform(more.apply(request));
    }

    ResultActions open(String path) throws Exception {
        return web.perform(get(path).with(as(person)));
    }

    /** Goes from page to page until the review, and tells the pages that were met. */
    List<String> answerAll(Map<String, List<String>> answers) throws Exception {
        var pages = new java.util.ArrayList<String>();
        String page = "where";
        while (!page.endsWith("/review")) {
            pages.add(page);
            page =
                    Objects.requireNonNull(
                                    send(page, answers)
                                            .andReturn()
                                            .getResponse()
                                            .getRedirectedUrl())
                            .replace("/intake/questions/", "");
        }
        return pages;
    }

    ResultActions finish() throws Exception {
        return web.perform(post("/intake/review").with(as(person)).with(csrf()));
    }

    /** The whole intake with these answers. */
    void tell(Map<String, List<String>> answers) throws Exception {
        answerAll(answers);
        finish();
    }
}
