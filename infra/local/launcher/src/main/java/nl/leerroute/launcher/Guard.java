package nl.leerroute.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Ends the processes it was told about when the launcher is gone without having done so itself, for
 * instance killed.
 *
 * <p>A small shell of its own, which reads from the launcher: what it reads ends when the launcher
 * does, however that happens.
 */
final class Guard implements AutoCloseable {

  private static final String SCRIPT =
      """
      trap '' INT HUP TERM
      watched=' '
      while read -r word pid; do
        case $word in
          watch) watched="$watched$pid " ;;
          forget) watched="${watched%% $pid *} ${watched#* $pid }" ;;
        esac
      done
      for pid in $watched; do kill -TERM "$pid" 2> /dev/null; done
      for moment in 1 2 3 4 5 6 7 8 9 10; do
        for pid in $watched; do
          if kill -0 "$pid" 2> /dev/null; then sleep 1; break; fi
        done
      done
      for pid in $watched; do kill -KILL "$pid" 2> /dev/null; done
      """;

  private final Process shell;
  private final Writer orders;

  Guard() {
    try {
      shell =
          new ProcessBuilder("sh", "-c", SCRIPT)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    orders = shell.outputWriter(StandardCharsets.US_ASCII);
  }

  void watch(Process process) {
    order("watch " + process.pid());
  }

  void forget(Process process) {
    order("forget " + process.pid());
  }

  private synchronized void order(String line) {
    try {
      orders.write(line + "\n");
      orders.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The guard is gone", e);
    }
  }

  @Override
  public void close() {
    try {
      orders.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
