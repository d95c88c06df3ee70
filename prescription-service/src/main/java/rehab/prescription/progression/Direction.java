package rehab.prescription.progression;

/** Whether more or less is proposed. */
enum Direction {
    UP,
    DOWN
}
