package nl.leerroute.catalogue.incoming;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in its record, such as {@code offerings[2].start}: written out only when
 * something is wrong with it, since most often nothing is.
 *
 * @param above absent: it stands in the record itself
 * @param number place in a list; below zero: it has a name
 */
record Path(@Nullable Path above, String name, int number) {

  static Path to(@Nullable Path above, String name) {
    return new Path(above, name, -1);
  }

  Path element(int number) {
    return new Path(this, "", number);
  }

  @Override
  public String toString() {
    if (above == null) {
      return name;
    }
    return number < 0 ? above + "." + name : above + "[" + number + "]";
  }
}
