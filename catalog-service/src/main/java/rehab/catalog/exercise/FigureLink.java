package rehab.catalog.exercise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.draw.FigureDrawing;
import rehab.catalog.figure.rig.Motion;

/**
 * Where the drawings of a variant are. The English ones never change what they show, so a copy may be kept for ever; what
 * is written in those of another language depends on what the clinic has published.
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
     * The link to a variant's figure; null when nobody has drawn it, and before there is a revision to link to.
     *
     * @param language of the variant's texts
     */
    static @Nullable FigureLink of(UUID exercise, int revision, Variant variant, String language) {
        FigureScript script = variant.figure();
        if (script == null || revision == 0) {
            return null;
        }
        String address = "/exercises/" + exercise + "/revisions/" + revision + "/variants/" + variant.code()
                + "/figure.svg?form=";
        String spoken = language.equals(ShowExercise.ENGLISH) ? "" : "&language=" + language;
        String copy = spoken + "&v=" + FigureDrawing.version(script);
        return new FigureLink(
                address + "motion" + copy,
                address + "panels" + copy,
                address + "still" + copy,
                script.alt(),
                tenths(Motion.seconds(script)),
                script.keys().stream()
                        .map(key -> new Key(key.label(), tenths(Motion.shown(key))))
                        .toList());
    }

    private static BigDecimal tenths(double seconds) {
        return BigDecimal.valueOf(seconds).setScale(1, RoundingMode.HALF_UP);
    }

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
