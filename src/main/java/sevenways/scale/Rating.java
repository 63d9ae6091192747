package sevenways.scale;

import java.io.Serializable;

/** A whole number from 0, none, to 10, the worst or the most there can be. */
public record Rating(int value) implements Serializable {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 10;

    /**
     * @throws IllegalArgumentException if the value is not from 0 to 10
     */
    public Rating {
        if (value < LOWEST || value > HIGHEST) {
            throw new IllegalArgumentException("a rating is from 0 to 10, not " + value);
        }
    }

    /**
     * The rating that somebody's text names.
     *
     * @throws NumberFormatException if it is no whole number
     * @throws IllegalArgumentException if it is not from 0 to 10
     */
    public static Rating of(String text) {
        return new Rating(Integer.parseInt(text));
    }
}
