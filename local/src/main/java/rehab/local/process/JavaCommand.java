package rehab.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines for Java programs, run by the Java that runs the launcher and sized for one machine. */
public final class JavaCommand {
    /** One collector thread; with the quick compiler only, half the start-up time and two thirds of the memory of the defaults. */
    private static final List<String> LEAN = List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US");

    private static final String QUICK_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

    private JavaCommand() {}

    /** Java with lean settings and at most {@code heapMegabytes} of heap; what to run is added by the caller. */
    public static List<String> lean(int heapMegabytes, List<String> rest) {
        List<String> quick = new ArrayList<>(List.of(QUICK_COMPILER_ONLY));
        quick.addAll(rest);
        return thorough(heapMegabytes, quick);
    }

    /** As {@link #lean}, compiled for a long run: slower to start, faster afterwards. */
    public static List<String> thorough(int heapMegabytes, List<String> rest) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xms32m");
        command.add("-Xmx" + heapMegabytes + "m");
        command.addAll(LEAN);
        command.addAll(rest);
        return command;
    }
}
