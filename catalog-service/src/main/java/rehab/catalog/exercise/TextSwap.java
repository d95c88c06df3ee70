package rehab.catalog.exercise;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Key;
import rehab.catalog.source.Claim;

/** Puts other texts in place of an exercise's own, and leaves everything else as it is. */
final class TextSwap {
    private TextSwap() {}

    /** The content, saying this. The texts must fit it: the same number of entries in every list but the aliases. */
    static ExerciseContent swap(ExerciseContent content, ExerciseTexts texts) {
        return new ExerciseContent(
                texts.name(),
                texts.aliases(),
                texts.purpose(),
                content.regions(),
                content.type(),
                content.position(),
                content.equipment(),
                content.optionalEquipment(),
                content.sides(),
                content.countedIn(),
                texts.steps(),
                texts.breathing(),
                texts.feel(),
                texts.stopIf(),
                texts.cautions(),
                content.defaultDose(),
                dose(content.defaultDoseSource(), texts.doseReading()),
                each(content.claims(), texts.claims(), TextSwap::claim),
                texts.disclaimer(),
                content.muscles(),
                texts.mistakes(),
                each(content.substitutes(), texts.substitutes(), (own, use) -> new Substitute(own.equipment(), use)),
                content.use(),
                each(
                        content.contradictions(),
                        texts.contradictions(),
                        (own, text) -> new Contradiction(own.field(), text)),
                content.references(),
                content.disclaimerVersion(),
                each(content.variants(), texts.variants(), TextSwap::variant));
    }

    private static @Nullable DoseOrigin dose(@Nullable DoseOrigin own, @Nullable String reading) {
        return own == null || reading == null ? own : new DoseOrigin(own.source(), reading, own.implied());
    }

    private static Claim claim(Claim own, ClaimTexts texts) {
        return new Claim(
                own.source(),
                own.scope(),
                own.field(),
                own.min(),
                own.max(),
                own.unit(),
                texts.qualifier(),
                texts.text(),
                own.variant());
    }

    private static Variant variant(Variant own, VariantTexts texts) {
        return new Variant(
                own.code(),
                texts.name(),
                texts.summary(),
                own.level(),
                own.standard(),
                own.position(),
                own.equipment(),
                own.optionalEquipment(),
                own.sides(),
                texts.steps(),
                texts.cautions(),
                own.hazards(),
                figure(own.figure(), texts));
    }

    private static @Nullable FigureScript figure(@Nullable FigureScript own, VariantTexts texts) {
        String alt = texts.figureAlt();
        if (own == null || alt == null) {
            return own;
        }
        List<Key> keys = each(
                own.keys(),
                texts.figureKeys(),
                (key, label) -> new Key(label, key.moveSeconds(), key.holdSeconds(), key.pose()));
        return new FigureScript(
                own.view(),
                own.props(),
                own.cycle(),
                keys,
                own.contacts(),
                alt,
                own.side(),
                own.still(),
                own.works(),
                own.layers());
    }

    private static <A, B, R> List<R> each(List<A> own, List<B> texts, BiFunction<A, B, R> swap) {
        return IntStream.range(0, own.size())
                .mapToObj(i -> swap.apply(own.get(i), texts.get(i)))
                .toList();
    }
}
