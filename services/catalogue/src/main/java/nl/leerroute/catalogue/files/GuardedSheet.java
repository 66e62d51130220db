package nl.leerroute.catalogue.files;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sheet;

/** A sheet whose damage is told in one way, wherever in it and by whichever reader it is found. */
record GuardedSheet(Sheet sheet) implements Sheet {

  @Override
  public String name() {
    return sheet.name();
  }

  @Override
  public List<String> columns() {
    return sheet.columns();
  }

  @Override
  public Stream<Row> rows() {
    Stream<Row> rows = OfferSheets.guarded(sheet::rows);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new Guarded(rows.iterator()), Spliterator.ORDERED),
            false)
        .onClose(rows::close);
  }

  private record Guarded(Iterator<Row> rows) implements Iterator<Row> {

    @Override
    public boolean hasNext() {
      return OfferSheets.guarded(rows::hasNext);
    }

    @Override
    public Row next() {
      return OfferSheets.guarded(rows::next);
    }
  }
}
