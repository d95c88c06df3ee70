package rehab.adherence.pain;

/** How the pain of a session stands a day later. */
enum Settled {
    SETTLED,
    SAME,
    WORSE
}
