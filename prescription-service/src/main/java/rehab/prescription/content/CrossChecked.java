package rehab.prescription.content;

import java.util.List;

/** Something whose fields must fit each other; a missing field is left to {@code NotNull}. */
public interface CrossChecked {

    /** What does not fit; empty when all does. */
    List<Misfit> misfits();

    /**
     * A field that does not fit.
     *
     * @param field of the record, or of a record in it: {@code progression.step}
     * @param message a constant, without anything that a client has sent
     */
    record Misfit(String field, String message) {}
}
