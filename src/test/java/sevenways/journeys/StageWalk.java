package sevenways.journeys;

import com.microsoft.playwright.Page;
import java.util.List;

/** A walk through all steps of what plays, to see whether each lets one read and reach. */
final class StageWalk {

    /** Pressed where the focus is, as by hand, but without a way to the browser for every step. */
    private static final String LOST =
            """
            key => {
              const stage = document.querySelector('.player');
              const at = (name) => stage.querySelector(name).getBoundingClientRect();
              const acts = ['toggle', 'stop', 'hurts'].map(act => `[data-act=${act}]`);
              const isOnTop = (name, x, y) => Boolean(document.elementFromPoint(x, y)?.closest(name));
              const isSeen = (name) => {
                const {left, right, top, bottom} = at(name);
                return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight &&
                  isOnTop(name, (left + right) / 2, (top + bottom) / 2);
              };
              const isRead = () => {
                const [say, text] = [at('.player-say'), at('.player-text')];
                const end = Math.min(say.bottom, text.bottom);
                return say.top >= text.top - 1 && end - say.top >= 20 &&
                  isOnTop('.player-say', (say.left + say.right) / 2, (say.top + end) / 2);
              };
              const lost = [];
              const places = new Set();
              for (let step = document.querySelectorAll('#script ol > li').length; step > 0; step--) {
                const name = stage.querySelector('.player-count').textContent;
                acts.filter(act => !isSeen(act)).forEach(act => lost.push(`${name} ${act}`));
                if (!isRead()) lost.push(`${name} sentence`);
                places.add(Math.round(at('[data-act=hurts]').top));
                if (step > 1) document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
              }
              return places.size === 1 ? lost : [...lost, `It hurts moves: ${[...places]}`];
            }
            """;

    private final Page page;
    private boolean back;

    StageWalk(Page page) {
        this.page = page;
    }

    /** What was out of reach in a window of this size; nothing, as a rule. */
    List<String> lost(int width, int height) {
        page.setViewportSize(width, height);
        Object lost = page.evaluate(LOST, back ? "ArrowLeft" : "ArrowRight");
        back = !back;
        return ((List<?>) lost).stream().map(what -> width + "x" + height + ": " + what).toList();
    }
}
