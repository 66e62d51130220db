package nl.leerroute.catalogue.incoming;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A table from outside, whatever the form of its file. */
public interface Sheet {

  /** Name of the file without folders. */
  String name();

  /** The headings, in order. */
  List<String> columns();

  /** The lines below the headings, read as they are asked for; to be closed. */
  Stream<Row> rows();

  /** Hands over line after line, so that a sheet may be larger than memory. */
  default void forEach(Consumer<Row> line) {
    try (Stream<Row> rows = rows()) {
      rows.forEachOrdered(line);
    }
  }
}
