package rehab.prescription.handout;

import java.util.function.Supplier;

/**
 * A sheet that can be printed.
 *
 * @param etag of everything that stands on it
 * @param name of the file; it says nothing about anybody
 * @param pdf prints it, which takes about a second
 */
record Handout(String etag, String name, Supplier<byte[]> pdf) {}
