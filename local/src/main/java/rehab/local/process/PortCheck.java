package rehab.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whether a TCP port of this machine is free for a local server. */
public final class PortCheck {
    private static final int CONNECT_MILLIS = 200;

    private PortCheck() {}

    /** True when something listens there on any address that {@code localhost} means, or when the port cannot be bound. */
    public static boolean isBusy(int port) {
        return somethingListens(port) || !canBind(port);
    }

    private static boolean somethingListens(int port) {
        return Arrays.stream(localhost()).anyMatch(address -> accepts(address, port));
    }

    private static boolean accepts(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    private static InetAddress[] localhost() {
        try {
            return InetAddress.getAllByName("localhost");
        } catch (UnknownHostException e) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }
    }
}
