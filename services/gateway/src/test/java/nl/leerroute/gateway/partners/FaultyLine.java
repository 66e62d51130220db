package nl.leerroute.gateway.partners;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A line to a server on this machine, which breaks in the ways that lines break. */
public final class FaultyLine implements AutoCloseable {

  private static final int PIECE = 8192;
  private static final long LOOK_AGAIN_MILLIS = 20;
  private static final long BETWEEN_BYTES_MILLIS = 100;

  /** What is wrong with a line, from now on, for those who are on it too. */
  public enum Fault {
    NONE,
    /** Whoever comes is sent away, and whoever is there. */
    REFUSING,
    /** Answers end half-way. */
    CUTTING,
    /** Answers come byte by byte. */
    DRIBBLING,
    /** Nothing comes through, and nobody says so. */
    FROZEN
  }

  private final ServerSocket entrance;
  private final int behind;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile Fault fault = Fault.NONE;

  /**
   * @param behind port to which the line leads
   */
  public FaultyLine(int behind) {
    this.behind = behind;
    try {
      entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return entrance.getLocalPort();
  }

  public void become(Fault now) {
    fault = now;
    if (now == Fault.REFUSING) {
      open.forEach(FaultyLine::hangUp);
    }
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket caller = entrance.accept();
        if (fault == Fault.REFUSING) {
          hangUp(caller);
        } else {
          connect(caller);
        }
      } catch (IOException _) {
        // The line was closed, or nobody is behind it: the next caller finds out.
      }
    }
  }

  private void connect(Socket caller) throws IOException {
    Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
    open.add(caller);
    open.add(server);
    Thread.ofVirtual().start(() -> pass(caller, server, false));
    Thread.ofVirtual().start(() -> pass(server, caller, true));
  }

  private void pass(Socket from, Socket to, boolean answers) {
    byte[] piece = new byte[PIECE];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int length = in.read(piece); length > 0; length = in.read(piece)) {
        awaitThaw();
        if (answers && fault == Fault.CUTTING) {
          out.write(piece, 0, length / 2);
          return;
        }
        if (answers && fault == Fault.DRIBBLING) {
          dribble(piece, length, out);
        } else {
          out.write(piece, 0, length);
        }
      }
    } catch (IOException _) {
      // One of the two has gone; closing tells the other.
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  private void awaitThaw() {
    while (fault == Fault.FROZEN) {
      rest(LOOK_AGAIN_MILLIS);
    }
  }

  private void dribble(byte[] piece, int length, OutputStream out) throws IOException {
    for (int at = 0; at < length; at++) {
      out.write(piece, at, 1);
      if (fault == Fault.DRIBBLING) {
        rest(BETWEEN_BYTES_MILLIS);
      }
    }
  }

  private static void rest(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    become(Fault.REFUSING);
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
