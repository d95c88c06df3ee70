package rehab.catalog.figure.rig;

import java.util.List;
import java.util.Optional;
import rehab.catalog.figure.Prop;
import rehab.catalog.figure.PropKind;
import rehab.catalog.figure.Vec;

/** Where props stand and how large they are. */
public final class Furniture {
    private Furniture() {}

    /** Where a prop is and how it is turned. */
    public static Place place(Prop prop) {
        Vec at = prop.at();
        return new Place(at == null ? Vec.ZERO : at, Axes.yaw(prop.turn()));
    }

    /** Its size, as usual for its kind where the script gives none. */
    public static Vec size(Prop prop) {
        Vec size = prop.size();
        if (size != null) {
            return size;
        }
        return switch (prop.kind()) {
            case CHAIR, STOOL -> new Vec(0.40, 0.42, 0.44);
            case WALL -> new Vec(0.06, 2.2, 2.0);
            case DOOR_FRAME -> new Vec(0.10, 0.86, 2.0);
            case CORNER -> new Vec(1.1, 0, 2.0);
            case MAT -> new Vec(1.9, 0.65, 0.012);
            case PILLOW -> new Vec(0.34, 0.46, 0.10);
            case ANCHOR -> new Vec(0.05, 0.8, 2.0);
            case WEIGHT -> new Vec(0.10, 0.07, 0.07);
            case TUBING, FLOOR -> Vec.ZERO;
        };
    }

    /** The planes of a kind of prop, each by a point and the direction in which its face looks. */
    static List<Place> faces(List<Prop> props, PropKind kind) {
        return props.stream()
                .filter(prop -> prop.kind() == kind)
                .flatMap(prop -> faces(prop).stream())
                .toList();
    }

    private static List<Place> faces(Prop prop) {
        Place place = place(prop);
        if (prop.kind() != PropKind.CORNER) {
            return List.of(place);
        }
        return List.of(
                new Place(place.at(), place.axes().then(Axes.yaw(45))),
                new Place(place.at(), place.axes().then(Axes.yaw(-45))));
    }

    /** The chair's or stool's seat, at its height. */
    static Optional<Place> seat(List<Prop> props) {
        return props.stream()
                .filter(prop -> prop.kind() == PropKind.CHAIR || prop.kind() == PropKind.STOOL)
                .findFirst()
                .map(prop -> place(prop).moved(new Vec(0, 0, size(prop).z())));
    }
}
