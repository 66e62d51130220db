package nl.leerroute.catalogue.incoming;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Files that somebody sent, in archives and folders or by themselves. */
public interface SentFiles {

  /**
   * Reads the sheets in the files, all of them or none.
   *
   * @param reading called while the files are open
   * @param unreadable called instead when a file is damaged, is no archive or is too large
   */
  <T> Mono<T> read(
      List<Path> files, Function<List<Sheet>, T> reading, Function<Problem, T> unreadable);
}
