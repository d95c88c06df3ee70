package rehab.adherence.figure;

/** Which side of the body did a set. */
public enum DoneSide {
    BOTH_TOGETHER,
    LEFT,
    RIGHT
}
