package rehab.catalog.exercise;

/** How hard: for a stretch, how strong the pull may be. */
public enum Intensity {
    LIGHT,
    LIGHT_TO_MEDIUM,
    MEDIUM
}
