package rehab.catalog.exercise;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the drawings of a variant are; the addresses never change what they show, so a copy may be kept for ever.
 *
 * @param motion address of the moving figure, relative to this service
 * @param panels address of its key positions as numbered still panels
 * @param still address of one still picture
 * @param alt what there is to see, in one sentence
 * @param seconds how long the movement takes, once round
 * @param keys the key positions in order
 */
@Schema(requiredProperties = {"motion", "panels", "still", "alt", "seconds", "keys"})
public record FigureLink(
        @Schema(
                examples =
                        "/exercises/019a9b00-0000-7000-8000-00000ca7a00d/revisions/1/variants/ELBOWS_KNEES/figure.svg?form=motion&v=0a1b2c3d")
        String motion,

        String panels,
        String still,
        String alt,
        BigDecimal seconds,
        List<Key> keys) {

    /**
     * One key position.
     *
     * @param holdSeconds how long it is held in the drawing, in seconds; not a dose
     */
    @Schema(
            name = "FigureKeyLabel",
            requiredProperties = {"label", "holdSeconds"})
    public record Key(String label, BigDecimal holdSeconds) {}
}
