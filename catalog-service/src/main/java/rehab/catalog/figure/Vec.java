package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point (metres) or a direction in space; in JSON {@code [x, y, z]}, each from -9 to 9. */
@Schema(type = SchemaType.ARRAY, implementation = double[].class, description = "[ahead, left, up]")
public record Vec(double x, double y, double z) {
    public static final Vec ZERO = new Vec(0, 0, 0);

    @JsonCreator
    static Vec of(double[] xyz) {
        if (xyz.length != 3) {
            throw new IllegalArgumentException("three numbers: [ahead, left, up]");
        }
        for (double coordinate : xyz) {
            if (!(Math.abs(coordinate) <= 9)) {
                throw new IllegalArgumentException("a coordinate lies between -9 and 9");
            }
        }
        return new Vec(xyz[0], xyz[1], xyz[2]);
    }

    @JsonValue
    double[] xyz() {
        return new double[] {x, y, z};
    }

    /** On the other side of the plane that parts left from right. */
    public Vec mirrored() {
        return new Vec(x, -y, z);
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** The direction with length 1; of nothing, {@code otherwise}. */
    public Vec unit(Vec otherwise) {
        double length = length();
        return length < 1e-9 ? otherwise : times(1 / length);
    }

    /** The point that lies {@code share} (0 to 1) of the way towards the other one. */
    public Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }
}
