package sevenways.plan.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import sevenways.library.Library;
import sevenways.library.Practice;
import sevenways.plan.PlannedItem;

/**
 * Writes a week as iCalendar (RFC 5545). Times are written in UTC, made from the patient's clock on
 * that very day, so that they are right on both sides of a change of clocks.
 */
@Component
class CalendarWriter {

    /** When a part of the day is taken to begin; what has none comes in the morning. */
    private static final Map<String, LocalTime> BEGINS =
            Map.of(
                    "morning", LocalTime.of(8, 0),
                    "midday", LocalTime.of(12, 30),
                    "afternoon", LocalTime.of(16, 0),
                    "evening", LocalTime.of(19, 0),
                    "night", LocalTime.of(21, 30));

    private static final LocalTime ANY = LocalTime.of(9, 0);

    private static final int HOURS_TO_LOOK_AGAIN = 6;

    private final Library library;
    private final MessageSource messages;

    CalendarWriter(Library library, MessageSource messages) {
        this.library = library;
        this.messages = messages;
    }

    /**
     * The same items give the same text.
     *
     * @param home where Sevenways is reached
     */
    String write(List<PlannedItem> items, ZoneId zone, Feed feed, String home, Locale locale) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sevenways//Plan//EN");
        calendar.setMethod(Method.publish());
        calendar.setName(messages.getMessage("plan.feed.name", null, locale));
        calendar.setRefreshInterval(new Duration.Builder().hours(HOURS_TO_LOOK_AGAIN).build());
        calendar.setExperimentalProperty("X-WR-CALNAME", text("plan.feed.name", locale));
        calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT" + HOURS_TO_LOOK_AGAIN + "H");
        Map<LocalDate, Instant> freeFrom = new HashMap<>();
        for (PlannedItem item : items) {
            Instant begins = start(item).atZone(zone).toInstant();
            Instant free = freeFrom.getOrDefault(item.date(), begins);
            Instant start = free.isAfter(begins) ? free : begins;
            freeFrom.put(item.date(), start.plus(item.minutes(), ChronoUnit.MINUTES));
            calendar.addEvent(event(item, start, feed, home, locale));
        }
        return Biweekly.write(calendar).go();
    }

    /** When this is planned, by the patient's clock. */
    static LocalDateTime start(PlannedItem item) {
        String part = item.part();
        return item.date().atTime(part == null ? ANY : BEGINS.getOrDefault(part, ANY));
    }

    private VEvent event(PlannedItem item, Instant start, Feed feed, String home, Locale locale) {
        VEvent event = new VEvent();
        event.setUid(new Uid(item.id() + "@sevenways"));
        event.setDateTimeStamp(Date.from(feed.madeAt()));
        event.setDateStart(Date.from(start), true);
        event.setDuration(new Duration.Builder().minutes(item.minutes()).build());
        event.setSummary(summary(item, feed.isNamed(), locale));
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.transparent());
        event.setUrl(home + "/today");
        return event;
    }

    private String summary(PlannedItem item, boolean named, Locale locale) {
        String title =
                named
                        ? library.practice(item.practice())
                                .map(Practice::title)
                                .orElse(item.practice())
                        : text("plan.feed.name", locale);
        return messages.getMessage("plan.feed.event", new Object[] {title, item.minutes()}, locale);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
