package rehab.adherence.progression;

/** Whether more or less is proposed. */
enum Direction {
    UP,
    DOWN
}
