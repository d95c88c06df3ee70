package rehab.prescription.handout;

import java.util.List;

/**
 * How large a figure's panels are printed: all in one scale, so that a limb is as long in each, in one row or, where
 * they would get too small, in more.
 *
 * @param scale millimetres for one unit of the figure
 * @param cell the room that each panel has, from side to side. Millimetres
 */
record PanelLayout(double scale, double cell) {
    /** Between two panels. Millimetres. */
    private static final double GAP = 4;

    /** A single picture is not higher than this. Millimetres. */
    private static final double HIGHEST = 58;

    /** Another row must make the panels this much larger. */
    private static final double WORTH_A_ROW = 1.3;

    private static final int MOST_ROWS = 3;

    /** The layout of these panels; of none it is no room at all. */
    static PanelLayout of(List<FigurePanels.Panel> panels, Look look) {
        if (panels.isEmpty()) {
            return new PanelLayout(1, 0);
        }
        PanelLayout best = rows(panels, look, 1);
        for (int rows = 2; rows <= Math.min(MOST_ROWS, panels.size()); rows++) {
            PanelLayout other = rows(panels, look, rows);
            if (other.scale > best.scale * WORTH_A_ROW) {
                best = other;
            }
        }
        return best;
    }

    private static PanelLayout rows(List<FigurePanels.Panel> panels, Look look, int wanted) {
        int columns = (panels.size() + wanted - 1) / wanted;
        int rows = (panels.size() + columns - 1) / columns;
        double cell = look.panelWidth() / columns;
        double widest =
                panels.stream().mapToDouble(FigurePanels.Panel::width).max().orElse(1);
        double highest =
                panels.stream().mapToDouble(FigurePanels.Panel::height).max().orElse(1);
        double room = Math.min(HIGHEST, look.type().picturesHeight() / rows);
        double scale = Math.min((cell - GAP) / widest, room / highest);
        return new PanelLayout(scale, cell);
    }
}
