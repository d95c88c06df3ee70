package rehab.catalog.figure.draw;

import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Part;

/**
 * A piece of the picture at one moment. At every moment of a script the same pieces come in the same order.
 *
 * @param part what a script calls it, when it has a say in its layer
 * @param near how near to who looks, metres
 * @param edge how it parts from what lies under it
 */
record Piece(Tone tone, String path, @Nullable Part part, double near, Edge edge) {

    Piece in(Tone other) {
        return new Piece(other, path, part, near, edge);
    }

    /** The same, behind two others. */
    Piece under(Piece one, Piece other) {
        return new Piece(tone, path, part, Math.min(one.near, other.near) - 0.00001, edge);
    }
}
