package rehab.catalog.figure.rig;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Contact;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.PropKind;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Surface;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Finding.Code;
import rehab.catalog.figure.rig.Finding.Severity;

/** What is wrong with a script: looked for in every moment of its motion, not only in its keys. */
public final class FigureCheck {
    /** How far from a surface, or into it, still counts as touching, metres. */
    static final double TOUCH = 0.01;

    /** The same for the figure's own body, which gives way. */
    static final double SOFT = 0.035;

    private final FigureScript script;
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private FigureCheck(FigureScript script) {
        this.script = script;
    }

    /** All that is wrong; empty: nothing. What is wrong in many moments is reported once for a key. */
    public static List<Finding> of(FigureScript script) {
        FigureCheck check = new FigureCheck(script);
        check.keys();
        Map<String, Vec> planted = new LinkedHashMap<>();
        for (Motion.Moment moment : Motion.of(script).moments()) {
            check.limbs(moment);
            check.angles(moment.key(), JointAngles.of(moment.skeleton()));
            check.contacts(moment);
            check.feet(moment, planted);
            check.solids(moment);
        }
        return List.copyOf(check.findings.values());
    }

    private void keys() {
        int count = script.keys().size();
        for (Contact contact : script.contacts()) {
            contact.keys().stream()
                    .filter(key -> key >= count)
                    .forEach(key -> error(Code.UNKNOWN_KEY, null, contact.part().name(), "there is no key " + key));
        }
        Integer still = script.still();
        if (still != null && still >= count) {
            error(Code.UNKNOWN_KEY, null, null, "there is no key " + still + " to show as still");
        }
        List<FullPose> poses = Motion.poses(script);
        for (int key = 0; key < poses.size(); key++) {
            angles(key, JointAngles.of(poses.get(key)));
        }
    }

    private void angles(int key, List<JointAngles.Measured> angles) {
        for (JointAngles.Measured angle : angles) {
            Range range = angle.range();
            if (!range.holds(angle.value())) {
                error(
                        Code.JOINT_RANGE,
                        key,
                        angle.joint(),
                        words(range) + " is " + Math.round(angle.value()) + ", possible are "
                                + Math.round(range.least()) + " to " + Math.round(range.most()));
            }
        }
    }

    private static String words(Range range) {
        return range.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void limbs(Motion.Moment moment) {
        for (Side side : Side.values()) {
            length(moment, side + "_ELBOW", moment.skeleton().arm(side), Build.UPPER_ARM, Build.FOREARM);
            length(moment, side + "_KNEE", moment.skeleton().leg(side), Build.THIGH, Build.SHIN);
        }
    }

    private void length(Motion.Moment moment, String joint, LimbPlace limb, double upper, double lower) {
        double wrong = Math.max(
                Math.abs(limb.joint().minus(limb.root()).length() - upper),
                Math.abs(limb.end().minus(limb.joint()).length() - lower));
        if (wrong > 0.001) {
            error(Code.LIMB_LENGTH, moment.key(), joint, "a bone is " + centimetres(wrong) + " off its length");
        }
    }

    private void contacts(Motion.Moment moment) {
        for (Contact contact : script.contacts()) {
            if (!contact.in(moment.from()) || !contact.in(moment.key())) {
                continue;
            }
            OptionalDouble gap = Touch.gap(contact, script.props(), moment.skeleton());
            String part = contact.part().name();
            if (gap.isEmpty()) {
                error(Code.CONTACT_WITHOUT_SURFACE, null, part, "there is no " + contact.surface() + " to touch");
            } else if (Math.abs(gap.getAsDouble()) > tolerance(contact.surface())) {
                double off = gap.getAsDouble();
                String how = off > 0 ? " away from the " : " inside the ";
                error(
                        Code.CONTACT_LOST,
                        moment.key(),
                        part,
                        centimetres(Math.abs(off))
                                + how
                                + contact.surface()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '));
            }
        }
    }

    private static double tolerance(Surface surface) {
        return switch (surface) {
            case HEAD, THIGH, SHIN, OTHER_HAND -> SOFT;
            default -> TOUCH;
        };
    }

    private void feet(Motion.Moment moment, Map<String, Vec> planted) {
        for (Contact contact : script.contacts()) {
            boolean foot = contact.surface() == Surface.FLOOR
                    && (contact.part().name().endsWith("_FOOT")
                            || contact.part().name().endsWith("_TOES"));
            String part = contact.part().name();
            if (!foot || !contact.in(moment.key()) || !contact.in(moment.from())) {
                planted.remove(part);
                continue;
            }
            Side side = part.startsWith("RIGHT_") ? Side.RIGHT : Side.LEFT;
            Vec ball = moment.skeleton().leg(side).ball();
            Vec first = planted.computeIfAbsent(part, ignored -> ball);
            Vec way = ball.minus(first);
            if (Math.hypot(way.x(), way.y()) > TOUCH) {
                error(Code.FOOT_SLIDES, moment.key(), part, "slides by " + centimetres(way.length()));
            }
        }
    }

    private void solids(Motion.Moment moment) {
        List<Place> walls = new ArrayList<>(Furniture.faces(script.props(), PropKind.WALL));
        walls.addAll(Furniture.faces(script.props(), PropKind.CORNER));
        for (Part part : Part.values()) {
            for (Solid solid : Flesh.of(part, moment.skeleton())) {
                double low = solid.gap(Vec.ZERO, Axes.ROOM.z());
                if (low < -TOUCH) {
                    error(Code.BELOW_FLOOR, moment.key(), part.name(), centimetres(-low) + " below the floor");
                }
                for (Place wall : walls) {
                    double into = solid.gap(wall.at(), wall.axes().x());
                    if (into < -TOUCH) {
                        error(Code.THROUGH_WALL, moment.key(), part.name(), centimetres(-into) + " inside the wall");
                    }
                }
            }
        }
    }

    private static String centimetres(double metres) {
        return String.format(Locale.ROOT, "%.1f cm", metres * 100);
    }

    private void error(Code code, @Nullable Integer key, @Nullable String joint, String message) {
        findings.putIfAbsent(code + " " + key + " " + joint, new Finding(code, key, joint, message, Severity.ERROR));
    }
}
