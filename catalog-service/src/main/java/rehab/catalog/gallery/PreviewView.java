package rehab.catalog.gallery;

import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.View;

/** From where a preview is seen. */
enum PreviewView {
    SCRIPT,
    SIDE,
    FRONT,
    BACK,
    TOP;

    FigureScript of(FigureScript script) {
        return switch (this) {
            case SCRIPT -> script;
            case SIDE -> script.seenFrom(new View(90.0, 0.0, null, null));
            case FRONT -> script.seenFrom(new View(0.0, 0.0, null, null));
            case BACK -> script.seenFrom(new View(180.0, 0.0, null, null));
            case TOP -> script.seenFrom(new View(90.0, 90.0, null, null));
        };
    }
}
