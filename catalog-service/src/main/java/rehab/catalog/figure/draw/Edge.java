package rehab.catalog.figure.draw;

/** How a piece parts from what lies under it. */
enum Edge {
    /** By a thin line in the colour of the paper. */
    HALO,
    /** Not at all: it is a mark on something. */
    NONE,
    /** It is itself a line. */
    LINE
}
