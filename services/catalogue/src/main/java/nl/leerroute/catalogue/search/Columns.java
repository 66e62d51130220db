package nl.leerroute.catalogue.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;

/**
 * The rows of one segment, column by column: searches read nothing else of offers that are not
 * shown. About 40 bytes an offer and 8 a run.
 */
final class Columns {

  final long[] marks;
  final int[] cents;
  final int[] weeks;
  final int[] provider;
  final long[] luck;
  final int[] firstDates;
  final long[] dates;

  private Columns(int rows, long[] dates, int[] firstDates) {
    this.marks = new long[rows];
    this.cents = new int[rows];
    this.weeks = new int[rows];
    this.provider = new int[rows];
    this.luck = new long[rows];
    this.firstDates = firstDates;
    this.dates = dates;
  }

  static Columns of(LeafReader segment) throws IOException {
    int rows = segment.maxDoc();
    int[] firstDates = new int[rows + 1];
    Columns columns = new Columns(rows, dates(segment, firstDates), firstDates);
    BinaryDocValues stored = segment.getBinaryDocValues(CardDocument.ROW);
    for (int row = stored.nextDoc(); row < rows; row = stored.nextDoc()) {
      columns.put(row, Row.of(stored.binaryValue()));
    }
    return columns;
  }

  private static long[] dates(LeafReader segment, int[] first) throws IOException {
    BinaryDocValues stored = segment.getBinaryDocValues(CardDocument.ROW);
    long[] dates = new long[first.length * 2];
    int size = 0;
    for (int row = 0; row < segment.maxDoc(); row++) {
      stored.advanceExact(row);
      long[] own = Row.of(stored.binaryValue()).dates;
      if (size + own.length > dates.length) {
        dates = Arrays.copyOf(dates, Math.max(dates.length * 2, size + own.length));
      }
      System.arraycopy(own, 0, dates, size, own.length);
      size += own.length;
      first[row + 1] = size;
    }
    return Arrays.copyOf(dates, size);
  }

  private void put(int at, Row row) {
    marks[at] = row.marks;
    cents[at] = row.cents;
    weeks[at] = row.weeks;
    provider[at] = row.provider;
    luck[at] = row.luck;
  }
}
