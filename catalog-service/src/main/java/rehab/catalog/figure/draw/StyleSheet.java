package rehab.catalog.figure.draw;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The style sheet of a drawing: classes only, so that many drawings in one page do not disturb each other. */
final class StyleSheet {
    private StyleSheet() {}

    static String of(Theme theme) {
        String base = ".rf-b{paint-order:stroke;stroke:var(--rf-paper," + pick(Tone.PAPER, theme)
                + ");stroke-linejoin:round;stroke-linecap:round}"
                + ".rf-line{fill:none;stroke-linecap:round}.rf-work{opacity:.85}"
                + ".rf-ghost{opacity:.16}.rf-s{display:none}"
                + ".rf-track,.rf-ring{fill:none;transform-box:fill-box;transform-origin:center;transform:rotate(-90deg)}"
                + "@media(prefers-reduced-motion:reduce){.rf-s{display:inline}.rf-m,.rf-track{display:none}}";
        String colours = theme == Theme.DARK
                ? colours(".rf-dark ", true)
                : colours(".rf-" + theme.name().toLowerCase(Locale.ROOT) + " ", false);
        return base
                + colours
                + (theme == Theme.AUTO ? "@media(prefers-color-scheme:dark){" + colours(".rf-auto ", true) + "}" : "");
    }

    private static String pick(Tone tone, Theme theme) {
        return theme == Theme.DARK ? tone.dark() : tone.light();
    }

    private static String colours(String scope, boolean dark) {
        String fills = Stream.of(Tone.values())
                .filter(tone -> tone != Tone.PAPER && tone != Tone.INK && tone != Tone.BAND)
                .map(tone -> scope + ".rf-" + tone.word() + "{fill:" + variable(tone, dark) + "}")
                .collect(Collectors.joining());
        return fills
                + scope + ".rf-b{stroke:" + variable(Tone.PAPER, dark) + "}"
                + scope + ".rf-l-band{stroke:" + variable(Tone.BAND, dark) + "}"
                + scope + ".rf-ghost{fill:" + variable(Tone.INK, dark) + "}"
                + scope + ".rf-track{stroke:" + variable(Tone.FLOOR, dark) + "}"
                + scope + ".rf-ring{stroke:" + variable(Tone.INK, dark) + "}";
    }

    private static String variable(Tone tone, boolean dark) {
        return "var(--rf-" + tone.word() + "," + (dark ? tone.dark() : tone.light()) + ")";
    }
}
