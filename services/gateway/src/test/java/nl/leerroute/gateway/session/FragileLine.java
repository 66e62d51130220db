package nl.leerroute.gateway.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between a client and a server; its connections can be made to break in use. */
final class FragileLine implements AutoCloseable {

  private final ServerSocket entrance;
  private final int behind;
  private final Set<Socket> connected = ConcurrentHashMap.newKeySet();
  private final Set<Socket> breaking = ConcurrentHashMap.newKeySet();

  FragileLine(int behind) throws IOException {
    this.behind = behind;
    this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  /** Each connection that stands now breaks when it is next written to; later ones hold. */
  void breakAtNextUse() {
    breaking.addAll(connected);
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket client = entrance.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
        connected.add(client);
        Thread.ofVirtual().start(() -> pass(client, server, client));
        Thread.ofVirtual().start(() -> pass(server, client, client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket from, Socket to, Socket client) {
    byte[] bytes = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      int count = in.read(bytes);
      while (count >= 0 && !breaking.contains(client)) {
        to.getOutputStream().write(bytes, 0, count);
        count = in.read(bytes);
      }
    } catch (IOException gone) {
      // The other end went away: both ends are closed.
    } finally {
      connected.remove(client);
    }
  }

  @Override
  public void close() {
    try {
      entrance.close();
      for (Socket client : connected) {
        client.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
