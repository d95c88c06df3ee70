package rehab.catalog.figure.rig;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import rehab.catalog.figure.Contact;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Prop;
import rehab.catalog.figure.PropKind;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;

/** How far a part is from what it should touch. */
final class Touch {
    private static final Place FLOOR = new Place(Vec.ZERO, Axes.along(Axes.ROOM.z(), Axes.ROOM.x()));

    private Touch() {}

    /** Metres between them, negative when it goes in; nothing when there is no such surface. */
    static OptionalDouble gap(Contact contact, List<Prop> props, Skeleton skeleton) {
        Part part = contact.part();
        List<Solid> solids = Flesh.of(part, skeleton);
        return switch (contact.surface()) {
            case FLOOR -> OptionalDouble.of(gap(part, solids, FLOOR));
            case WALL -> nearest(part, solids, Furniture.faces(props, PropKind.WALL));
            case CORNER -> nearest(part, solids, Furniture.faces(props, PropKind.CORNER));
            case DOOR_FRAME -> nearest(part, solids, Furniture.faces(props, PropKind.DOOR_FRAME));
            case SEAT ->
                Furniture.seat(props)
                        .map(seat -> OptionalDouble.of(
                                gap(part, solids, facing(seat, seat.axes().z()))))
                        .orElse(OptionalDouble.empty());
            case BACKREST ->
                backrest(props)
                        .map(back -> OptionalDouble.of(gap(part, solids, back)))
                        .orElse(OptionalDouble.empty());
            case PILLOW ->
                props.stream()
                        .filter(prop -> prop.kind() == PropKind.PILLOW)
                        .findFirst()
                        .map(prop -> OptionalDouble.of(sunk(gap(part, solids, top(prop)))))
                        .orElse(OptionalDouble.empty());
            case HEAD -> OptionalDouble.of(toHead(solids, skeleton));
            case THIGH -> OptionalDouble.of(toBone(solids, skeleton, true));
            case SHIN -> OptionalDouble.of(toBone(solids, skeleton, false));
            case OTHER_HAND ->
                OptionalDouble.of(between(
                                skeleton.leftArm().knuckles(),
                                skeleton.rightArm().knuckles())
                        - 0.06);
        };
    }

    private static double between(Vec a, Vec b) {
        return a.minus(b).length();
    }

    /** A foot's sole and a forearm touch with both ends, everything else with whatever is nearest. */
    private static double gap(Part part, List<Solid> solids, Place face) {
        boolean whole = part.name().endsWith("_FOOT") || part.name().endsWith("_FOREARM");
        double[] gaps = solids.stream()
                .mapToDouble(solid -> solid.gap(face.at(), face.axes().x()))
                .sorted()
                .toArray();
        double last = gaps[gaps.length - 1];
        return whole && Math.abs(last) > Math.abs(gaps[0]) ? last : gaps[0];
    }

    private static OptionalDouble nearest(Part part, List<Solid> solids, List<Place> faces) {
        double best = Double.POSITIVE_INFINITY;
        for (Place face : faces) {
            double gap = gap(part, solids, face);
            best = Math.abs(gap) < Math.abs(best) ? gap : best;
        }
        return faces.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    private static Place facing(Place place, Vec out) {
        return new Place(place.at(), Axes.along(out, place.axes().x()));
    }

    private static Optional<Place> backrest(List<Prop> props) {
        return props.stream()
                .filter(prop -> prop.kind() == PropKind.CHAIR)
                .findFirst()
                .map(prop -> {
                    Place place = Furniture.place(prop);
                    return new Place(place.out(new Vec(-Furniture.size(prop).x() / 2 + 0.026, 0, 0)), place.axes());
                });
    }

    private static Place top(Prop pillow) {
        Place place = Furniture.place(pillow);
        return facing(place.moved(new Vec(0, 0, Furniture.size(pillow).z())), Axes.ROOM.z());
    }

    /** A pillow gives way by up to six centimetres. */
    private static double sunk(double gap) {
        return gap < 0 ? Math.min(0, gap + 0.06) : gap;
    }

    private static double toHead(List<Solid> solids, Skeleton skeleton) {
        Solid skull = Flesh.cranium(skeleton.torso());
        double best = Double.POSITIVE_INFINITY;
        for (Solid solid : solids) {
            Vec out = solid.at().minus(skull.at());
            Vec direction = out.unit(Axes.ROOM.z());
            best = Math.min(best, out.length() - radius(skull, direction) - radius(solid, direction));
        }
        return best;
    }

    /** How far an ellipsoid's surface is from its middle in a direction. */
    private static double radius(Solid solid, Vec direction) {
        double sum = 0;
        for (Vec half : List.of(solid.a(), solid.b(), solid.c())) {
            double share = half.dot(direction) / half.dot(half);
            sum += share * share;
        }
        return 1 / Math.sqrt(sum);
    }

    private static double toBone(List<Solid> solids, Skeleton skeleton, boolean thigh) {
        double best = Double.POSITIVE_INFINITY;
        for (Side side : Side.values()) {
            LimbPlace leg = skeleton.leg(side);
            Vec from = thigh ? leg.root() : leg.joint();
            Vec to = thigh ? leg.joint() : leg.end();
            for (Solid solid : solids) {
                Vec line = to.minus(from);
                double share = Math.max(0, Math.min(1, solid.at().minus(from).dot(line) / line.dot(line)));
                Vec on = from.plus(line.times(share));
                double girth = thigh
                        ? Arc.between(Build.HIP_GIRTH, Build.KNEE_GIRTH, share)
                        : Arc.between(Build.KNEE_GIRTH, Build.ANKLE_GIRTH, share);
                Vec out = solid.at().minus(on);
                best = Math.min(best, out.length() - girth - radius(solid, out.unit(Axes.ROOM.z())));
            }
        }
        return best;
    }
}
