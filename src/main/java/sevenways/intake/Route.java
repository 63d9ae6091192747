package sevenways.intake;

import sevenways.intake.questions.Answers;
import sevenways.intake.questions.Questionnaire;
import sevenways.intake.questions.Questionnaire.Group;

/** Which page comes after another one, as an address to go to. */
record Route(Questionnaire questionnaire) {

    static final String START = "redirect:/intake";
    static final String REVIEW = "redirect:/intake/review";
    static final String RESULT = "redirect:/intake/result";

    /**
     * The next page with something to ask, or the review.
     *
     * @param review whether the page was opened from the review: then only a page that came up with
     *     its answers, and was never asked, comes between
     */
    String after(Group group, Answers answers, boolean review) {
        return questionnaire
                .beside(group, 1, answers)
                .filter(next -> !review || isNew(next, answers))
                .map(next -> to(next, review))
                .orElse(REVIEW);
    }

    String before(Group group, Answers answers) {
        return questionnaire.beside(group, -1, answers).map(one -> to(one, false)).orElse(START);
    }

    static String to(Group group, boolean review) {
        return "redirect:/intake/questions/" + group.id() + (review ? "?review=true" : "");
    }

    private boolean isNew(Group next, Answers answers) {
        return questionnaire.fields(next, answers).stream()
                .anyMatch(field -> !answers.told().containsKey(field.id()));
    }
}
