package rehab.catalog.figure.draw;

import java.util.List;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Solid;

/** Draws the outlines of solids into one path. All outlines run the same way round, so that they join. */
final class Brush {
    private final Camera camera;
    private final PathText path = new PathText();

    Brush(Camera camera) {
        this.camera = camera;
    }

    Spot see(Vec point) {
        return camera.see(point);
    }

    String text() {
        return path.toString();
    }

    /** The smooth outline of what a cloth stretched around some solids would look like. */
    Brush hull(int directions, Solid... solids) {
        Spot[] touch = new Spot[directions];
        double[] far = new double[directions];
        double step = -2 * Math.PI / directions;
        for (int k = 0; k < directions; k++) {
            Spot out = new Spot(Math.cos(k * step), Math.sin(k * step));
            far[k] = Double.NEGATIVE_INFINITY;
            for (Solid solid : solids) {
                Spot point = support(solid, out);
                if (point.dot(out) > far[k]) {
                    far[k] = point.dot(out);
                    touch[k] = point;
                }
            }
        }
        path.move(touch[0]);
        for (int k = 0; k < directions; k++) {
            int next = (k + 1) % directions;
            path.curve(corner(k * step, far[k], (k + 1) * step, far[next]), touch[next]);
        }
        path.close();
        return this;
    }

    /** Where the lines that touch in two directions meet. */
    private static Spot corner(double angle0, double far0, double angle1, double far1) {
        double sine = Math.sin(angle1 - angle0);
        return new Spot(
                (far0 * Math.sin(angle1) - far1 * Math.sin(angle0)) / sine,
                (far1 * Math.cos(angle0) - far0 * Math.cos(angle1)) / sine);
    }

    private Spot support(Solid solid, Spot out) {
        Spot sum = new Spot(0, 0);
        double length = 0;
        for (Vec half : List.of(solid.a(), solid.b(), solid.c())) {
            Spot seen = camera.see(half);
            double along = seen.dot(out);
            sum = sum.plus(seen.times(along));
            length += along * along;
        }
        return camera.see(solid.at()).plus(sum.times(1 / Math.max(1e-6, Math.sqrt(length))));
    }

    /** Two balls and what is between them; radii in metres, the first not smaller than the second. */
    Brush capsule(Vec from, double radius, Vec to, double toRadius) {
        double ra = radius * Camera.SCALE;
        double rb = toRadius * Camera.SCALE;
        Spot a = see(from);
        Spot b = see(to);
        Sides sides = sides(a, ra, b, rb);
        path.move(a.plus(sides.one.times(ra)));
        path.line(b.plus(sides.one.times(rb)));
        path.arc(rb, false, b.plus(sides.other.times(rb)));
        path.line(a.plus(sides.other.times(ra)));
        path.arc(ra, true, a.plus(sides.one.times(ra)));
        path.close();
        return this;
    }

    /** A sleeve: open where it comes out of the trunk, with a hem where it ends. */
    Brush sleeve(Vec from, double radius, Vec to, double toRadius) {
        double ra = radius * Camera.SCALE;
        double rb = toRadius * Camera.SCALE;
        Spot a = see(from);
        Spot b = see(to);
        Sides sides = sides(a, ra, b, rb);
        Spot line = b.minus(a);
        double seen = Math.min(1, line.length() / (from.minus(to).length() * Camera.SCALE));
        double bulge = rb * (0.25 + 1.0 * (1 - seen));
        Spot hem = b.plus(line.times(bulge / Math.max(0.5, line.length())));
        path.move(a.plus(sides.one.times(ra)));
        path.line(b.plus(sides.one.times(rb)));
        path.curve(hem, b.plus(sides.other.times(rb)));
        path.line(a.plus(sides.other.times(ra)));
        return this;
    }

    /** A disc that always looks at us. */
    Brush disc(Vec middle, double radius) {
        double r = radius * Camera.SCALE;
        Spot at = see(middle);
        path.move(new Spot(at.x() - r, at.y()));
        path.arc(r, true, new Spot(at.x() + r, at.y()));
        path.arc(r, true, new Spot(at.x() - r, at.y()));
        path.close();
        return this;
    }

    void move(Spot to) {
        path.move(to);
    }

    void line(Spot to) {
        path.line(to);
    }

    void curve(Spot control, Spot to) {
        path.curve(control, to);
    }

    void close() {
        path.close();
    }

    /** Where the outer tangents touch, as directions from the middles. */
    private record Sides(Spot one, Spot other) {}

    private static Sides sides(Spot a, double ra, Spot b, double rb) {
        Spot line = b.minus(a);
        double length = line.length();
        Spot along = length < 1e-6 ? new Spot(1, 0) : line.times(1 / length);
        double cosine = Math.max(-0.98, Math.min(0.98, (ra - rb) / Math.max(length, 1e-6)));
        double sine = Math.sqrt(1 - cosine * cosine);
        Spot across = along.aside().times(sine);
        Spot forward = along.times(cosine);
        return new Sides(forward.plus(across), forward.minus(across));
    }
}
