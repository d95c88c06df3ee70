package rehab.prescription.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a printed plan, in words, before it is laid out.
 *
 * @param language of the words, like {@code en}
 * @param by who answers for it
 * @param about the lines under the heading: who ordered it, when, from when until when
 * @param notices what the reader must know before anything else; usually none
 * @param stopList what to stop everything at
 * @param painLead what the numbers of pain mean; null where none is used
 * @param pain how to deal with pain, as steps from little to much, or as one sentence
 * @param code by which this version is recognised
 * @param qr the picture's name
 * @param qrAlt what it leads to, for who cannot see it
 */
record Sheet(
        String language,
        Look look,
        String by,
        String title,
        String patient,
        List<String> about,
        List<String> notices,
        FreeText safetyNote,
        List<String> stopList,
        @Nullable String painLead,
        List<PainLevel> pain,
        List<Routine> routines,
        String version,
        String code,
        String qr,
        String qrAlt) {

    /** What somebody typed, in whatever script. */
    record FreeText(String text, String direction) {}

    /**
     * What to do at some pain.
     *
     * @param level like "Pain 0 to 3"; null when it is said of any pain
     */
    record PainLevel(@Nullable String level, String act) {}

    /** A routine with its exercises and its boxes to tick. */
    record Routine(String name, String schedule, String exercises, String minutes, List<Exercise> lines, Log log) {
        /** The number of its first exercise; 0 where it has none. */
        public int first() {
            return lines.isEmpty() ? 0 : lines.get(0).number();
        }
    }

    /**
     * One exercise.
     *
     * @param number on the sheet, from 1
     * @param language of the catalog's words
     * @param recalled what to do since its description was called back; null when it was not
     */
    record Exercise(
            int number,
            String name,
            @Nullable String variant,
            String language,
            Figure figure,
            String dose,
            @Nullable String more,
            List<String> steps,
            @Nullable String breathing,
            @Nullable String feel,
            @Nullable String stopIf,
            List<String> cautions,
            @Nullable FreeText note,
            @Nullable String recalled) {

        /** Whether there is something to take care of. */
        public boolean careful() {
            return stopIf != null || !cautions.isEmpty();
        }
    }

    /**
     * The figure's panels.
     *
     * @param cell the width of each, with the room around it. Millimetres
     */
    record Figure(List<Picture> pictures, double cell) {}

    /**
     * A panel of the figure.
     *
     * @param source its name
     * @param alt for who cannot see it
     * @param width millimetres
     * @param height millimetres
     */
    record Picture(int number, String source, String alt, String label, double width, double height) {}

    /** Boxes to tick, a row for each week. */
    record Log(String title, List<String> days, List<Week> weeks) {}

    /** A week of boxes. */
    record Week(String from, List<Day> days) {}

    /**
     * A day's boxes.
     *
     * @param boxes one for each time; empty when there is nothing to do, or too many times to draw
     * @param count the number of times where there are too many for boxes; else null
     */
    record Day(
            String date,
            boolean inPlan,
            List<Integer> boxes,
            @Nullable String count) {

        /** Whether something may be done on it. */
        public boolean open() {
            return !boxes.isEmpty() || count != null;
        }
    }
}
