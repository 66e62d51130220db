package nl.leerroute.catalogue.incoming;

import java.util.List;
import java.util.function.Consumer;

/** A table from outside, whatever the form of its file. */
public interface Sheet {

  /** Name of the file without folders. */
  String name();

  /** The headings, in order. */
  List<String> columns();

  /** Hands over line after line, so that a sheet may be larger than memory. */
  void forEach(Consumer<Row> line);
}
