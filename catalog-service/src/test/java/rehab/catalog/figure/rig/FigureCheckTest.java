package rehab.catalog.figure.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.ShippedFigures;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;
import rehab.catalog.json.StoredJson;

/** That the check finds what it is there to find: each script below has one mistake. */
class FigureCheckTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "JOINT_RANGE|{'thorax': {'twist': 60}}|[]|[]",
                "JOINT_RANGE|{'legs': {'angles': {'plane': -90, 'raise': 50}}}|[]|[]",
                "BELOW_FLOOR|{'pelvis': {'at': [0, 0, 0.86]}, 'legs': {'angles': {}}}|[]|[]",
                "THROUGH_WALL|{}|[{'kind': 'WALL', 'at': [-0.02, 0, 0]}]|[]",
                "CONTACT_LOST|{}|[{'kind': 'WALL', 'at': [-0.4, 0, 0]}]|[{'part': 'PELVIS', 'surface': 'WALL'}]",
                "CONTACT_WITHOUT_SURFACE|{}|[]|[{'part': 'PELVIS', 'surface': 'SEAT'}]",
                "UNKNOWN_KEY|{}|[]|[{'part': 'LEFT_FOOT', 'surface': 'FLOOR', 'keys': [5]}]"
            })
    void findsAMistake(Finding.Code code, String pose, String props, String contacts) {
        FigureScript script = script("{'label': 'Wrong', 'pose': " + pose + "}", props, contacts);

        assertThat(FigureCheck.of(script)).extracting(Finding::code).containsOnly(code);
    }

    @Test
    void findsAFootThatSlidesBetweenTwoKeys() {
        String keys =
                "{'label': 'Stand', 'pose': {}}, {'label': 'Drift', 'pose': {'leftLeg': {'reach': {'frame': 'WORLD',"
                        + " 'at': [0.05, 0.095, 0.0663]}}}}";

        List<Finding> findings = FigureCheck.of(script(keys, "[]", "[{'part': 'LEFT_FOOT', 'surface': 'FLOOR'}]"));

        assertThat(findings).extracting(Finding::code).contains(Finding.Code.FOOT_SLIDES);
    }

    @Test
    void hasNothingAgainstStanding() {
        String feet = "[{'part': 'LEFT_FOOT', 'surface': 'FLOOR'}, {'part': 'RIGHT_FOOT', 'surface': 'FLOOR'}]";

        assertThat(FigureCheck.of(script("{'label': 'Stand', 'pose': {}}", "[]", feet)))
                .isEmpty();
    }

    @Test
    void theMirrorImageIsJustAsRight() {
        ShippedFigures.all()
                .forEach((name, script) ->
                        assertThat(FigureCheck.of(Mirror.of(script))).as(name).isEmpty());
        FigureScript raise = quadruped();
        Skeleton right = Motion.keys(raise).get(1);
        Skeleton left = Motion.keys(Mirror.towards(raise, Side.LEFT)).get(1);
        assertThat(left.leftArm().end().minus(right.rightArm().end().mirrored()).length())
                .isCloseTo(0, within(1e-9));
    }

    /** Wherever a joint is pulled, nothing breaks: limbs keep their lengths, and nothing goes beyond what a body can do. */
    @ParameterizedTest
    @EnumSource(
            value = Joint.class,
            names = {"NECK", "LEFT_SHOULDER", "RIGHT_SHOULDER", "LEFT_HIP", "RIGHT_HIP"},
            mode = EnumSource.Mode.EXCLUDE)
    void aPulledJointStaysHuman(Joint joint) {
        for (Vec way : List.of(new Vec(3, 0, 0), new Vec(-0.1, 0.2, 0.3), new Vec(0, -3, -3), new Vec(0, 0, 9))) {
            FigureScript script = quadruped();
            Vec target = Motion.keys(script).get(1).at(joint).plus(way);

            FigureScript pulled = Drag.of(script, 1, joint, target);

            assertThat(FigureCheck.of(pulled))
                    .extracting(Finding::code)
                    .as(joint + " " + way)
                    .doesNotContain(Finding.Code.LIMB_LENGTH);
            assertThat(pulled.keys().get(0)).isEqualTo(script.keys().get(0));
            JointAngles.of(Motion.poses(pulled).get(1))
                    .forEach(angle -> assertThat(angle.range().holds(angle.value()))
                            .as(angle.toString())
                            .isTrue());
        }
    }

    private static FigureScript quadruped() {
        return Objects.requireNonNull(ShippedFigures.all().get("quadruped-opposite-arm-and-leg-raise/STANDARD"));
    }

    private static FigureScript script(String keys, String props, String contacts) {
        String json = "{'view': {}, 'cycle': 'THERE_AND_BACK', 'alt': 'Somebody.', 'keys': [" + keys + "], 'props': "
                + props + ", 'contacts': " + contacts + "}";
        return StoredJson.read(json.replace('\'', '"'), FigureScript.class);
    }
}
