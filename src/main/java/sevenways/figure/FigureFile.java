package sevenways.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import sevenways.figure.drawing.FigureLines;

/** A file of figures, each under its name. */
record FigureFile(Map<String, FigureLines> figures) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    FigureFile {}

    /** A file of what figures show, in words, each under its figure's name. */
    record Words(Map<String, String> words) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Words {}
    }
}
