package sevenways.figure.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SkeletonTests {

    @Test
    void takesFromAnotherFigureAllThatIsNotSaid() {
        Pose standing = Pose.STANDING;
        assertThat(joints("arms: [90, 90]").at("near-hand").x()).isGreaterThan(35);
        assertThat(joints("arms: [90, 90]").at("near-foot"))
                .isEqualTo(new Skeleton(standing).at("near-foot"));
    }

    @Test
    void mirrorsAPairWhereTheBodyIsSeenFromTheFront() {
        Skeleton joints = joints("{view: front, arms: [120, 150]}");
        assertThat(joints.at("left-hand").x()).isGreaterThan(20);
        assertThat(joints.at("right-hand").x())
                .isCloseTo(-joints.at("left-hand").x(), offset(.001));
    }

    private static Skeleton joints(String yaml) {
        var mapper =
                YAMLMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build();
        return new Skeleton(Pose.STANDING.with(mapper.readValue(yaml, FigureLines.class)));
    }
}
