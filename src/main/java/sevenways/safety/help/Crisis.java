package sevenways.safety.help;

import java.util.List;

/** Words of self-harm by language, compared on the device of whoever writes them. */
record Crisis(int version, List<Language> languages) {

    record Language(String language, List<String> phrases) {}

    /** All phrases, as a page carries them. */
    public String phrases() {
        return String.join(
                "|", languages.stream().flatMap(each -> each.phrases().stream()).toList());
    }
}
