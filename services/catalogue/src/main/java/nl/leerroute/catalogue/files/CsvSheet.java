package nl.leerroute.catalogue.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sheet;

/** A table in CSV (RFC 4180), with or without a byte order mark. */
final class CsvSheet implements Sheet {

  /** Opens the same bytes as often as they are asked for. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final Bytes bytes;
  private final Dialect dialect;
  private final List<String> columns;

  CsvSheet(String name, Bytes bytes) throws IOException {
    this(name, bytes, Dialect.STANDARD);
  }

  CsvSheet(String name, Bytes bytes, Dialect dialect) throws IOException {
    this.name = name;
    this.bytes = bytes;
    this.dialect = dialect;
    try (CsvReader<CsvRecord> lines = lines()) {
      Iterator<CsvRecord> first = lines.iterator();
      this.columns = first.hasNext() ? headings(first.next()) : List.of();
    }
  }

  private CsvReader<CsvRecord> lines() throws IOException {
    Reader text = withoutMark(new InputStreamReader(bytes.open(), dialect.charset()));
    return CsvReader.builder()
        .fieldSeparator(dialect.separator())
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** Left in, it would hide that the first heading is in quotes. */
  private static Reader withoutMark(Reader text) throws IOException {
    PushbackReader marked = new PushbackReader(text);
    int first = marked.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      marked.unread(first);
    }
    return marked;
  }

  private static List<String> headings(CsvRecord line) {
    return line.getFields().stream().map(String::strip).toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Stream<Row> rows() {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      indexes.putIfAbsent(columns.get(i), i);
    }
    try {
      CsvReader<CsvRecord> lines = lines();
      return lines.stream()
          .skip(1)
          .map(record -> new Row(record.getStartingLineNumber(), indexes, record.getFields()))
          .onClose(() -> close(lines));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }

  private void close(CsvReader<CsvRecord> lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing " + name, e);
    }
  }
}
