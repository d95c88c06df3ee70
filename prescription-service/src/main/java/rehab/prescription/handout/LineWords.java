package rehab.prescription.handout;

import org.jspecify.annotations.Nullable;
import rehab.prescription.content.VersionLine;
import rehab.prescription.exercise.ExerciseWords;

/** What the catalog has for a line: its figure, and its words in the reader's language. */
interface LineWords {

    /** The figure's panels; null where the exercise has no figure. */
    @Nullable
    FigurePanels figure(VersionLine line);

    /** Its words in the reader's language; null where there are none, or the version's own are in that language. */
    @Nullable
    ExerciseWords translation(VersionLine line);
}
