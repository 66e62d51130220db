package nl.leerroute.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** What the person at the terminal gets to read: short lines, never a stack trace. */
final class Screen {

  private final PrintStream out;
  private final long start = System.nanoTime();

  Screen(PrintStream out) {
    this.out = out;
  }

  synchronized void say(String line) {
    out.println(line);
  }

  /** A step that is done, with the time since the start. */
  void done(String step) {
    say(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), step));
  }

  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }
}
