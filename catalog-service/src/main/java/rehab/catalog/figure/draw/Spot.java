package rehab.catalog.figure.draw;

/** A point or a direction in the picture: its units, x to the right, y down. */
record Spot(double x, double y) {

    Spot plus(Spot other) {
        return new Spot(x + other.x, y + other.y);
    }

    Spot minus(Spot other) {
        return new Spot(x - other.x, y - other.y);
    }

    Spot times(double factor) {
        return new Spot(x * factor, y * factor);
    }

    double dot(Spot other) {
        return x * other.x + y * other.y;
    }

    double length() {
        return Math.hypot(x, y);
    }

    /** A quarter turn. */
    Spot aside() {
        return new Spot(-y, x);
    }

    Spot towards(Spot other, double share) {
        return new Spot(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
