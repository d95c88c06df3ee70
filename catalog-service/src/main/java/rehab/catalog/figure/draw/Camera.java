package rehab.catalog.figure.draw;

import rehab.catalog.figure.Vec;
import rehab.catalog.figure.View;

/**
 * Looks at the room without perspective; a metre is 60 units of the picture.
 *
 * @param right the direction that is to the right in the picture
 * @param up the direction that is up in the picture
 * @param back the direction towards who looks
 */
public record Camera(Vec right, Vec up, Vec back) {
    /** Units of the picture in a metre. */
    public static final double SCALE = 60;

    public static Camera of(View view) {
        double a = Math.toRadians(view.azimuth());
        double e = Math.toRadians(view.elevation());
        double ca = Math.cos(a);
        double sa = Math.sin(a);
        double ce = Math.cos(e);
        double se = Math.sin(e);
        return new Camera(new Vec(sa, ca, 0), new Vec(-ca * se, sa * se, ce), new Vec(ca * ce, -sa * ce, se));
    }

    Spot see(Vec point) {
        return new Spot(point.dot(right) * SCALE, -point.dot(up) * SCALE);
    }

    /** How near to who looks, metres. */
    double near(Vec point) {
        return point.dot(back);
    }

    /** The move in the room, within the picture's plane, that is this move in the picture. */
    public Vec move(double x, double y) {
        return right.times(x / SCALE).plus(up.times(-y / SCALE));
    }

    /** Where a point is in the picture: {x, y}. */
    public double[] spot(Vec point) {
        Spot spot = see(point);
        return new double[] {spot.x(), spot.y()};
    }
}
