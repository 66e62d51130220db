package nl.leerroute.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a part runs: a jar beside its libraries, in a directory of its own that is thrown away when
 * the jar it was made from changes.
 *
 * @param mainClass when it is not the one the jar names
 */
record Program(Path jar, Optional<String> mainClass) {

  /** Written by a training run; with it the program starts in about half the time. */
  Path cache(Part part) {
    return jar.resolveSibling(part.title() + ".aot");
  }
}
