package nl.leerroute.catalogue.esco;

import java.util.ArrayList;
import java.util.List;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.incoming.Sheet;

/** Keeps what a person can still read: the first remarks, and how many there were. */
final class Remarks {

  static final int MOST = 200;

  private final List<Remark> first = new ArrayList<>();
  private int all;

  void about(Sheet sheet, String nl, String en) {
    add(new Remark(sheet.name(), 0, new Sentence(nl, en)));
  }

  void about(Sheet sheet, Row row, String nl, String en) {
    add(new Remark(sheet.name(), row.number(), new Sentence(nl, en)));
  }

  private void add(Remark remark) {
    all++;
    if (first.size() < MOST) {
      first.add(remark);
    }
  }

  List<Remark> first() {
    return List.copyOf(first);
  }

  int all() {
    return all;
  }
}
