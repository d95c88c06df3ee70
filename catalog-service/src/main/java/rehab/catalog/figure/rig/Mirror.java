package rehab.catalog.figure.rig;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Contact;
import rehab.catalog.figure.End;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Head;
import rehab.catalog.figure.Layering;
import rehab.catalog.figure.Limb;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Pelvis;
import rehab.catalog.figure.Pose;
import rehab.catalog.figure.Prop;
import rehab.catalog.figure.Reach;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Turn;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.View;

/** The mirror image of scripts, in space: what the left does, the right does. */
public final class Mirror {
    private Mirror() {}

    /** The script for the side asked for; a script without a side is the same for both. */
    public static FigureScript towards(FigureScript script, @Nullable Side side) {
        return side == null || script.side() == null || script.side() == side ? script : of(script);
    }

    static FigureScript of(FigureScript script) {
        View view = script.view();
        Side side = script.side();
        return new FigureScript(
                new View(-view.azimuth(), view.elevation(), of(view.focus()), view.height()),
                script.props().stream().map(Mirror::of).toList(),
                script.cycle(),
                script.keys().stream().map(key -> key.with(of(key.pose()))).toList(),
                script.contacts().stream()
                        .map(contact -> new Contact(contact.part().mirrored(), contact.surface(), contact.keys()))
                        .toList(),
                script.alt(),
                side == null ? null : side.other(),
                script.still(),
                mirrored(script.works()),
                script.layers().stream()
                        .map(layer -> new Layering(layer.part().mirrored(), layer.layer()))
                        .toList());
    }

    static Limb of(Limb limb) {
        Reach reach = limb.reach();
        End end = limb.end();
        return new Limb(
                reach == null ? null : new Reach(reach.frame(), reach.at().mirrored()),
                of(limb.pole()),
                of(limb.joint()),
                limb.angles(),
                end == null ? null : new End(end.shape(), of(end.towards()), of(end.palm()), end.bend()));
    }

    private static Pose of(Pose pose) {
        Pelvis pelvis = pose.pelvis();
        Head head = pose.head();
        return new Pose(
                pelvis == null
                        ? null
                        : new Pelvis(pelvis.at().mirrored(), pelvis.pitch(), -pelvis.roll(), -pelvis.yaw()),
                of(pose.lumbar()),
                of(pose.thorax()),
                head == null ? null : new Head(head.flexion(), -head.bend(), -head.twist(), head.nod(), head.slide()),
                pose.shoulders(),
                pose.rightShoulder(),
                pose.leftShoulder(),
                pose.arms(),
                orNull(pose.rightArm()),
                orNull(pose.leftArm()),
                pose.legs(),
                orNull(pose.rightLeg()),
                orNull(pose.leftLeg()));
    }

    private static Prop of(Prop prop) {
        return new Prop(prop.kind(), of(prop.at()), -prop.turn(), prop.size(), mirrored(prop.parts()), prop.layer());
    }

    private static @Nullable Limb orNull(@Nullable Limb limb) {
        return limb == null ? null : of(limb);
    }

    private static @Nullable Turn of(@Nullable Turn turn) {
        return turn == null ? null : new Turn(turn.flexion(), -turn.bend(), -turn.twist());
    }

    private static @Nullable Vec of(@Nullable Vec vec) {
        return vec == null ? null : vec.mirrored();
    }

    private static List<Part> mirrored(List<Part> parts) {
        return parts.stream().map(Part::mirrored).toList();
    }
}
