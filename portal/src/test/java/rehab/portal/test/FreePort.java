package rehab.portal.test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port that nothing listens on, below the range that outgoing connections are given. */
final class FreePort {

    private FreePort() {}

    static int find() {
        return ThreadLocalRandom.current()
                .ints(100, 20_000, 32_000)
                .filter(FreePort::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return listening.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
