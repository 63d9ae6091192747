package sevenways.figure;

import java.util.List;
import java.util.stream.Stream;
import sevenways.figure.drawing.Outline;

/** The front and the back of a body, each region a path of its own. */
record BodyMap(List<Sight> sights) {

    /** Where the middle of the body is in the view box, which is 100 wide and 220 high. */
    private static final double AXIS = 50;

    /** The body from the front or the back. */
    record Sight(String name, String outline, List<Region> regions) {}

    /** A region, left and right together. */
    record Region(String name, String path) {}

    static BodyMap of(BodyFile file) {
        return new BodyMap(
                Stream.of("front", "back")
                        .map(
                                side ->
                                        new Sight(
                                                side,
                                                Outline.whole(file.outline(), AXIS),
                                                file.parts().stream()
                                                        .filter(part -> part.seenFrom(side))
                                                        .map(BodyMap::region)
                                                        .toList()))
                        .toList());
    }

    String seen(String region) {
        List<String> names =
                sights.stream().filter(sight -> has(sight, region)).map(Sight::name).toList();
        return names.size() == 1 ? names.getFirst() : "both";
    }

    private static boolean has(Sight sight, String region) {
        return sight.regions().stream().anyMatch(part -> part.name().equals(region));
    }

    private static Region region(BodyFile.Part part) {
        return new Region(
                part.region(),
                part.half() == null
                        ? Outline.pair(String.valueOf(part.pair()), AXIS)
                        : Outline.whole(part.half(), AXIS));
    }
}
