package nl.leerroute.catalogue.taxonomy;

/** Hears how far an import is. */
@FunctionalInterface
public interface Progress {

  /** Nobody listens. */
  Progress UNHEARD = (_, _) -> {};

  /**
   * @param done concepts that have been written
   * @param all concepts that have to be written
   */
  void written(int done, int all);
}
