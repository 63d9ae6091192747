package sevenways.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sevenways.measure.Measure.Figure;

/**
 * What became of a score since the first one. Two things are asked: does it matter (the minimal
 * important change), and is it more than two answers may differ by chance (the measurement error)?
 * Both limits are the measure's own, each with its source in the measure's file.
 *
 * @param since the day of the first score
 */
record Change(Measure measure, BigDecimal first, BigDecimal now, LocalDate since) {

    /** What may be said of a difference. */
    enum Verdict {
        /** It is the very same number. */
        NONE,
        /** Nobody has measured both limits for this measure. */
        UNJUDGED,
        /** It does not matter and may be chance. */
        SAME,
        /** It would matter, but may be chance. */
        UNSURE,
        /** It is more than chance, but too little to matter. */
        SLIGHT,
        /** It matters, and is more than chance. */
        CLEAR
    }

    /** What it comes to. */
    public Verdict verdict() {
        if (size().signum() == 0) {
            return Verdict.NONE;
        }
        if (measure.important() == null || measure.error() == null) {
            return Verdict.UNJUDGED;
        }
        if (matters()) {
            return isBeyondChance() ? Verdict.CLEAR : Verdict.UNSURE;
        }
        return isBeyondChance() ? Verdict.SLIGHT : Verdict.SAME;
    }

    /** How far the two scores lie apart, in points, never below 0. */
    public BigDecimal size() {
        return now.subtract(first).abs();
    }

    public boolean rose() {
        return now.compareTo(first) > 0;
    }

    /** Whether it went the way that is good news. */
    public boolean isBetter() {
        return rose() == (measure.scoring().better() == Scoring.Better.higher);
    }

    /** The size in per cent of the first score; null where that was 0. */
    public @Nullable Integer percent() {
        return first.signum() == 0
                ? null
                : size().multiply(BigDecimal.valueOf(100))
                        .divide(first, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    /** From how many points on it matters; null where nobody has measured that. */
    public @Nullable BigDecimal mattering() {
        Figure important = measure.important();
        if (important == null || important.percent() == null || first.signum() == 0) {
            return important == null ? null : important.points();
        }
        BigDecimal share = first.multiply(new BigDecimal(important.percent())).movePointLeft(2);
        return share.min(important.points());
    }

    public boolean matters() {
        BigDecimal mattering = mattering();
        return mattering != null && size().compareTo(mattering) >= 0;
    }

    /** Whether it exceeds the measurement error; an equal size does not. */
    public boolean isBeyondChance() {
        Figure error = measure.error();
        return error != null && size().compareTo(error.points()) > 0;
    }

    /** Whether the measure can hardly show that it got better from the first score on. */
    public boolean isAtFloor() {
        return measure.floor() != null && first.compareTo(measure.floor().score()) < 0;
    }

    /** Whether the measure can hardly show that it got worse from the first score on. */
    public boolean isAtCeiling() {
        return measure.ceiling() != null && first.compareTo(measure.ceiling().score()) > 0;
    }
}
