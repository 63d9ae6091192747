package sevenways.intake.questions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sevenways.authored.AuthoredFiles;

/** Loads the questions and what they say back at start, and refuses to start with broken ones. */
@Configuration(proxyBeanMethods = false)
class IntakeFiles {

    static final String QUESTIONS = "intake/questions.yaml";
    static final String PROFILE = "intake/profile.yaml";

    @Bean
    Questionnaire intakeQuestions(AuthoredFiles files) {
        Questionnaire questionnaire = files.yaml(QUESTIONS, "intake", Questionnaire.class);
        Faults faults = new Faults(QUESTIONS, files.text(QUESTIONS).orElseThrow());
        new QuestionnaireChecks(questionnaire, faults).check();
        return questionnaire;
    }

    @Bean
    Portrait intakePortrait(AuthoredFiles files, Questionnaire questionnaire) {
        Portrait portrait = files.yaml(PROFILE, "intake-profile", Portrait.class);
        Faults faults = new Faults(PROFILE, files.text(PROFILE).orElseThrow());
        new PortraitChecks(portrait, questionnaire, faults).check();
        return portrait;
    }
}
