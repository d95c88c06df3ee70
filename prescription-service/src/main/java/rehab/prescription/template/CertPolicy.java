package rehab.prescription.template;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.prescription.template.Completeness.ItemState;
import rehab.prescription.template.Completeness.JudgedItem;

/** Says which items of {@link CertItem} a template answers. */
final class CertPolicy {
    private CertPolicy() {}

    /** Judges each item. */
    static Completeness judge(TemplateDocument template) {
        List<JudgedItem> items = Arrays.stream(CertItem.values())
                .map(item -> new JudgedItem(item, item.number(), state(item, template)))
                .toList();
        int answered = count(items, ItemState.ANSWERED);
        return new Completeness(answered, answered + count(items, ItemState.MISSING), items);
    }

    private static ItemState state(CertItem item, TemplateDocument template) {
        CertAnswers said = template.cert();
        return switch (item) {
            case EQUIPMENT -> said(said.equipment());
            case PROVIDER -> said(said.provider());
            case GROUPING -> said(said.grouping());
            case SUPERVISION -> said(said.supervision());
            case ADHERENCE -> said(said.adherence());
            case MOTIVATION -> said(said.motivation());
            case PROGRESSION_RULE -> answered(template.progression() != null || hasRule(template));
            case PROGRESSION_STEPS -> answered(said.progressionSteps() != null || hasRule(template));
            case EXERCISES, HOME_PROGRAMME -> ItemState.ANSWERED;
            case OTHER_COMPONENTS -> said(said.otherComponents());
            case ADVERSE_EVENTS, FIDELITY_FOUND -> ItemState.NOT_APPLICABLE;
            case SETTING -> said(said.setting());
            case DOSE -> said(template.period());
            case TAILORING -> said(said.tailoring());
            case TAILORING_HOW ->
                said.tailoring() == CertAnswers.Tailoring.GENERIC
                        ? ItemState.NOT_APPLICABLE
                        : said(said.tailoringHow());
            case STARTING_LEVEL -> said(template.startingLevel());
            case FIDELITY -> said(said.fidelity());
        };
    }

    private static boolean hasRule(TemplateDocument template) {
        return template.lines().map(TemplateLine::progression).anyMatch(Objects::nonNull);
    }

    private static ItemState said(@Nullable Object answer) {
        return answered(answer != null);
    }

    private static ItemState answered(boolean is) {
        return is ? ItemState.ANSWERED : ItemState.MISSING;
    }

    private static int count(List<JudgedItem> items, ItemState state) {
        return Math.toIntExact(
                items.stream().filter(item -> item.state() == state).count());
    }
}
