package rehab.catalog.exercise;

import java.util.ArrayList;
import java.util.List;
import rehab.kit.problem.FieldProblem;

/** Whether the texts of a translation can take the place of the English ones, entry by entry. */
public final class TextShape {
    private TextShape() {}

    /** What does not fit, by field of the texts; empty: they fit. */
    public static List<FieldProblem> misfits(ExerciseTexts english, ExerciseTexts texts) {
        List<FieldProblem> misfits = new ArrayList<>();
        size("steps", english.steps(), texts.steps(), misfits);
        size("mistakes", english.mistakes(), texts.mistakes(), misfits);
        size("cautions", english.cautions(), texts.cautions(), misfits);
        size("substitutes", english.substitutes(), texts.substitutes(), misfits);
        size("contradictions", english.contradictions(), texts.contradictions(), misfits);
        size("claims", english.claims(), texts.claims(), misfits);
        size("variants", english.variants(), texts.variants(), misfits);
        there("breathing", english.breathing() != null, texts.breathing() != null, misfits);
        there("feel", english.feel() != null, texts.feel() != null, misfits);
        there("stopIf", english.stopIf() != null, texts.stopIf() != null, misfits);
        if (english.variants().size() == texts.variants().size()) {
            for (int i = 0; i < english.variants().size(); i++) {
                variant(
                        "variants[" + i + "].",
                        english.variants().get(i),
                        texts.variants().get(i),
                        misfits);
            }
        }
        return misfits;
    }

    private static void variant(String at, VariantTexts english, VariantTexts texts, List<FieldProblem> misfits) {
        if (!english.code().equals(texts.code())) {
            misfits.add(new FieldProblem(at + "code", "Order", "must be " + english.code() + ", as in the English"));
        }
        size(at + "steps", english.steps(), texts.steps(), misfits);
        size(at + "cautions", english.cautions(), texts.cautions(), misfits);
        size(at + "figureKeys", english.figureKeys(), texts.figureKeys(), misfits);
        there(at + "figureAlt", english.figureAlt() != null, texts.figureAlt() != null, misfits);
    }

    private static void size(String field, List<?> english, List<?> texts, List<FieldProblem> misfits) {
        if (english.size() != texts.size()) {
            misfits.add(new FieldProblem(
                    field, "Size", "must have " + english.size() + " entries, one for each in the English"));
        }
    }

    private static void there(String field, boolean english, boolean texts, List<FieldProblem> misfits) {
        if (english != texts) {
            misfits.add(new FieldProblem(
                    field, "Presence", english ? "must be there, as in the English" : "has no English text"));
        }
    }
}
