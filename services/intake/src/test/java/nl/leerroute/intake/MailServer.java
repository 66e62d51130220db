package nl.leerroute.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every letter, or none. */
final class MailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final boolean takes;
  private final List<String> letters = new CopyOnWriteArrayList<>();

  MailServer(boolean takes) throws IOException {
    this.takes = takes;
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Each with its headers, and before them who it is for. */
  List<String> letters() {
    return letters;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        talk(caller);
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
    StringBuilder letter = new StringBuilder();
    say(out, "220 here");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
      switch (verb) {
        case "RCPT" -> {
          letter.append(line).append('\n');
          say(out, takes ? "250 fine" : "550 nobody here");
        }
        case "DATA" -> {
          say(out, "354 go on");
          for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
            letter.append(text).append('\n');
          }
          letters.add(letter.toString());
          say(out, "250 taken");
        }
        case "QUIT" -> say(out, "221 bye");
        default -> say(out, "250 fine");
      }
    }
  }

  private static void say(PrintWriter out, String line) {
    out.print(line + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
