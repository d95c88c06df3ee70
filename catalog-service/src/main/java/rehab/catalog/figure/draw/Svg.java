package rehab.catalog.figure.draw;

import java.util.stream.Collectors;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.rig.Motion;

/** Writes the document. Nothing in it has an id, so that many can stand in one page. */
final class Svg {
    /** The size of a panel's number. */
    static final double NUMBER = 6;

    private final StringBuilder text = new StringBuilder(16_384);
    private final Frame frame;
    private final Theme theme;
    private final boolean plain;

    Svg(FigureScript script, Frame frame, Theme theme) {
        this(script, frame, theme, false);
    }

    /**
     * A new document.
     *
     * @param plain colours as attributes, for readers that know no style sheets
     */
    Svg(FigureScript script, Frame frame, Theme theme, boolean plain) {
        this.frame = frame;
        this.theme = theme;
        this.plain = plain;
        text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
                .append(frame.viewBox())
                .append("\" class=\"rf rf-")
                .append(theme.name().toLowerCase(java.util.Locale.ROOT))
                .append("\" role=\"img\" stroke-width=\"")
                .append(halo())
                .append("\"><title>")
                .append(escaped(script.alt()))
                .append("</title><desc>")
                .append(escaped(MotionForm.labels(script.keys())))
                .append("</desc>");
        if (!plain) {
            text.append("<style>").append(StyleSheet.of(theme)).append("</style>");
        }
    }

    /** As broad on the page whatever the scale; half of it shows. */
    private String halo() {
        return PathText.number(frame.height() * 0.013);
    }

    void path(Scene.Strip strip, int moment) {
        if (!strip.seenAt(moment)) {
            return;
        }
        String path = strip.paths().get(Math.min(moment, strip.paths().size() - 1));
        if (plain && strip.edge() != Edge.LINE) {
            if (strip.edge() == Edge.HALO) {
                element(
                        path,
                        "fill=\"none\" stroke-linejoin=\"round\" stroke-width=\"" + halo() + "\" stroke=\""
                                + colour(Tone.PAPER) + "\"");
            }
            element(path, "fill=\"" + colour(strip.tone()) + "\"");
        } else if (plain) {
            element(path, "fill=\"none\" stroke-width=\"1.3\" stroke=\"" + colour(strip.tone()) + "\"");
        } else {
            element(path, "class=\"" + classes(strip) + "\"");
        }
    }

    void moving(Scene.Strip strip, int held, String timing) {
        String path = strip.paths().get(held);
        text.append("<path class=\"")
                .append(classes(strip))
                .append(" rf-m\" d=\"")
                .append(path)
                .append("\">");
        animate("d", timing, String.join(";", strip.paths()));
        if (!strip.seen().isEmpty()) {
            String seen =
                    strip.seen().stream().map(is -> is ? "visible" : "hidden").collect(Collectors.joining(";"));
            animate("visibility", timing + " calcMode=\"discrete\"", seen);
        }
        text.append("</path>");
        if (strip.seenAt(held)) {
            element(path, "class=\"" + classes(strip) + " rf-s\"");
        }
    }

    private void animate(String attribute, String timing, String values) {
        text.append("<animate attributeName=\"")
                .append(attribute)
                .append("\" ")
                .append(timing)
                .append(" values=\"")
                .append(values)
                .append("\"/>");
    }

    void ghost(String path) {
        element(path, "class=\"rf-ghost rf-s\"");
    }

    private void element(String path, String attributes) {
        text.append("<path ").append(attributes).append(" d=\"").append(path).append("\"/>");
    }

    /** A ring in the corner that fills while a position is held. */
    void ring(Motion motion, FigureScript script) {
        if (script.keys().stream().noneMatch(key -> key.holdSeconds() >= 1)) {
            return;
        }
        StringBuilder times = new StringBuilder();
        StringBuilder values = new StringBuilder();
        var moments = motion.moments();
        for (int i = 0; i < moments.size(); i++) {
            boolean holds = moments.get(i).arrived()
                    && script.keys().get(moments.get(i).key()).holdSeconds() >= 1;
            boolean ends = holds
                    && i > 0
                    && moments.get(i - 1).arrived()
                    && moments.get(i - 1).key() == moments.get(i).key();
            String time = MotionForm.time(moments.get(i).time() / motion.seconds());
            times.append(times.isEmpty() ? "" : ";").append(time);
            values.append(values.isEmpty() ? "" : ";").append(ends ? "0" : "1");
            if (ends && i < moments.size() - 1) {
                times.append(';').append(time);
                values.append(";1");
            }
        }
        double radius = frame.height() * 0.035;
        String circle = "cx=\"" + PathText.number(frame.left() + frame.width() - 2.2 * radius) + "\" cy=\""
                + PathText.number(frame.top() + 2.2 * radius) + "\" r=\"" + PathText.number(radius) + "\"";
        text.append("<circle class=\"rf-track\" ").append(circle).append("/>");
        text.append("<circle class=\"rf-ring rf-m\" ")
                .append(circle)
                .append(" pathLength=\"1\" stroke-dasharray=\"1\" stroke-dashoffset=\"1\">")
                .append("<animate attributeName=\"stroke-dashoffset\" dur=\"")
                .append(PathText.number(motion.seconds()))
                .append("s\" repeatCount=\"indefinite\" keyTimes=\"")
                .append(times)
                .append("\" values=\"")
                .append(values)
                .append("\"/></circle>");
    }

    /** A panel of a row: what does not fit into it is cut off, so that it cannot lie on the next one. */
    void panel(double shift, Frame cell, int number) {
        double x = cell.left() + shift;
        double y = cell.top() - NUMBER * 0.7;
        text.append("<circle cx=\"")
                .append(PathText.number(x + NUMBER))
                .append("\" cy=\"")
                .append(PathText.number(y))
                .append("\" r=\"")
                .append(PathText.number(NUMBER * 0.9))
                .append("\" fill=\"")
                .append(colour(Tone.INK))
                .append("\"/><text x=\"")
                .append(PathText.number(x + NUMBER))
                .append("\" y=\"")
                .append(PathText.number(y + NUMBER * 0.45))
                .append("\" font-family=\"sans-serif\" font-size=\"")
                .append(PathText.number(NUMBER * 1.25))
                .append("\" font-weight=\"700\" text-anchor=\"middle\" fill=\"")
                .append(colour(Tone.PAPER))
                .append("\">")
                .append(number)
                .append("</text><svg x=\"")
                .append(PathText.number(x))
                .append("\" y=\"")
                .append(PathText.number(cell.top()))
                .append("\" width=\"")
                .append(PathText.number(cell.width()))
                .append("\" height=\"")
                .append(PathText.number(cell.height()))
                .append("\" viewBox=\"")
                .append(cell.viewBox())
                .append("\" overflow=\"hidden\">");
    }

    void panelEnd() {
        text.append("</svg>");
    }

    String end() {
        return text.append("</svg>").toString();
    }

    private String colour(Tone tone) {
        if (tone == Tone.PAPER && theme != Theme.DARK) {
            return "#fff"; // it is printed on white
        }
        return theme == Theme.DARK ? tone.dark() : tone.light();
    }

    private static String classes(Scene.Strip strip) {
        String tone = strip.tone().word();
        return strip.edge() == Edge.LINE
                ? "rf-line rf-l-" + tone
                : strip.edge() == Edge.HALO ? "rf-b rf-" + tone : "rf-" + tone;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
