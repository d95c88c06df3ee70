package rehab.local.database;

import java.nio.file.Path;

/** A program that starts the server and dies without stopping it, as a killed launcher does. */
final class KilledLauncher {
    private KilledLauncher() {}

    /** Arguments: data directory, programs, port, superuser's password, logs. */
    public static void main(String[] arguments) {
        LocalPostgres.start(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Integer.parseInt(arguments[2]),
                arguments[3],
                Path.of(arguments[4]));
        Runtime.getRuntime().halt(0);
    }
}
