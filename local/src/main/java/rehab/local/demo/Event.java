package rehab.local.demo;

import java.time.Instant;

/**
 * Something that a demo person does.
 *
 * @param at when it reaches the services, whose clock is set to it
 */
record Event(Instant at, Runnable action) {}
