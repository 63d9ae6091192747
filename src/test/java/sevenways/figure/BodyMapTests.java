package sevenways.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import sevenways.authored.AuthoredFiles;
import tools.jackson.databind.json.JsonMapper;

class BodyMapTests {

    private static final BodyMap MAP = new FigureLoader().bodyMap(new AuthoredFiles());

    @Test
    void showsEveryRegionThatAStepMayName() throws Exception {
        var schema =
                new JsonMapper()
                        .readTree(
                                new ClassPathResource("content/schema/practice.json")
                                        .getContentAsString(StandardCharsets.UTF_8));
        List<String> regions = new ArrayList<>();
        schema.at("/$defs/region/enum").forEach(region -> regions.add(region.asString()));
        assertThat(regions).contains("lower-back", "whole-body");
        regions.remove("whole-body");
        assertThat(names().distinct()).containsExactlyInAnyOrderElementsOf(regions);
    }

    @Test
    void knowsFromWhereARegionIsSeen() {
        assertThat(MAP.seen("lower-back")).isEqualTo("back");
        assertThat(MAP.seen("face")).isEqualTo("front");
        assertThat(MAP.seen("thighs")).isEqualTo("both");
        assertThat(MAP.seen("whole-body")).isEqualTo("both");
    }

    @Test
    void isTheSameLeftAndRight() {
        for (BodyMap.Sight sight : MAP.sights()) {
            double[] across =
                    Pattern.compile("(-?[0-9.]+) -?[0-9.]+")
                            .matcher(sight.outline())
                            .results()
                            .mapToDouble(found -> Double.parseDouble(found.group(1)))
                            .toArray();
            double left = Arrays.stream(across).min().orElseThrow();
            double right = Arrays.stream(across).max().orElseThrow();
            assertThat(left + right).as(sight.name()).isCloseTo(100, offset(.2));
        }
    }

    private static Stream<String> names() {
        return MAP.sights().stream()
                .flatMap(sight -> sight.regions().stream())
                .map(BodyMap.Region::name);
    }
}
