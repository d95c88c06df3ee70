package rehab.catalog.figure.rig;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import rehab.catalog.figure.Contact;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Part;

/**
 * Turns the numbers of one key until what should touch does: arguments are the script's name, the key and the numbers, relative
 * to the pose, as in {@code plank/STANDARD 1 pelvis/at/2 lumbar/flexion}. Prints them; changes no file.
 */
public final class PoseFit {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PoseFit() {}

    /** See the class. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of("src/main/resources/content/figures", arguments[0] + ".json");
        JsonNode tree = MAPPER.readTree(file.toFile());
        int key = Integer.parseInt(arguments[1]);
        String[] numbers = java.util.Arrays.copyOfRange(arguments, 2, arguments.length);
        double best = cost(tree, key);
        for (double step = 1; step > 0.01; step *= 0.6) {
            for (int round = 0; round < 6; round++) {
                for (String number : numbers) {
                    double size = step
                            * (number.contains("at/") || number.contains("joint/") || number.contains("slide")
                                    ? 0.03
                                    : 6);
                    for (double change : new double[] {size, -2 * size}) {
                        add(tree, key, number, change);
                        double now = cost(tree, key);
                        if (now < best) {
                            best = now;
                            break;
                        }
                        if (change < 0) {
                            add(tree, key, number, size);
                        }
                    }
                }
            }
        }
        report(tree, key);
        System.out.println("cost " + best);
        for (String number : numbers) {
            System.out.println(number + " = "
                    + Math.round(tree.at("/keys/" + key + "/pose/" + number).asDouble() * 1000) / 1000.0);
        }
    }

    private static void report(JsonNode tree, int key) throws IOException {
        FigureScript script = MAPPER.treeToValue(tree, FigureScript.class);
        FullPose pose = Motion.poses(script).get(key);
        Skeleton skeleton = Rig.at(pose);
        System.out.println("pelvis " + pose.pelvis().at());
        for (Contact contact : script.contacts()) {
            if (contact.in(key)) {
                double gap = Touch.gap(contact, script.props(), skeleton).orElse(9);
                System.out.println(
                        "  " + contact.part() + " " + contact.surface() + " " + Math.round(gap * 1000) + " mm");
            }
        }
        for (Joint joint : Joint.values()) {
            rehab.catalog.figure.Vec at = skeleton.at(joint);
            System.out.printf("  %s %.3f %.3f %.3f%n", joint, at.x(), at.y(), at.z());
        }
        for (JointAngles.Measured angle : JointAngles.of(skeleton)) {
            System.out.printf("  %s %s %.0f%n", angle.joint(), angle.range(), angle.value());
        }
    }

    private static void add(JsonNode tree, int key, String number, double change) {
        JsonPointer pointer = JsonPointer.compile("/keys/" + key + "/pose/" + number);
        double value = tree.at(pointer).asDouble() + change;
        JsonNode parent = tree.at(pointer.head());
        String last = pointer.last().getMatchingProperty();
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), MAPPER.getNodeFactory().numberNode(value));
        } else {
            ((ObjectNode) parent).put(last, value);
        }
    }

    private static double cost(JsonNode tree, int key) throws IOException {
        FigureScript script = MAPPER.treeToValue(tree, FigureScript.class);
        FullPose pose = Motion.poses(script).get(key);
        Skeleton skeleton = Rig.at(pose);
        double cost = 0;
        for (Contact contact : script.contacts()) {
            if (contact.in(key)) {
                double gap = Touch.gap(contact, script.props(), skeleton).orElse(1);
                cost += gap * gap * 1e4;
            }
        }
        for (Part part : Part.values()) {
            for (Solid solid : Flesh.of(part, skeleton)) {
                double low = Math.min(0, solid.gap(rehab.catalog.figure.Vec.ZERO, Axes.ROOM.z()));
                cost += low * low * 1e4;
            }
        }
        java.util.List<JointAngles.Measured> angles = new java.util.ArrayList<>(JointAngles.of(pose));
        angles.addAll(JointAngles.of(skeleton));
        for (JointAngles.Measured angle : angles) {
            double over = Math.max(
                    0,
                    Math.max(angle.value() - angle.range().most(), angle.range().least() - angle.value()));
            cost += over * over;
        }
        return cost;
    }
}
