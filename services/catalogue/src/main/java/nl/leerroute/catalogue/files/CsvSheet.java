package nl.leerroute.catalogue.files;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sheet;

/** A table in CSV (RFC 4180), in UTF-8 with or without a byte order mark. */
final class CsvSheet implements Sheet {

  /** Opens the same bytes as often as they are asked for. */
  @FunctionalInterface
  interface Bytes {
    InputStream open() throws IOException;
  }

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String name;
  private final Bytes bytes;
  private final List<String> columns;

  CsvSheet(String name, Bytes bytes) throws IOException {
    this.name = name;
    this.bytes = bytes;
    try (CsvReader<CsvRecord> lines = lines()) {
      Iterator<CsvRecord> first = lines.iterator();
      this.columns = first.hasNext() ? headings(first.next()) : List.of();
    }
  }

  private CsvReader<CsvRecord> lines() throws IOException {
    Reader text = new InputStreamReader(bytes.open(), StandardCharsets.UTF_8);
    return CsvReader.builder().ofCsvRecord(text);
  }

  private static List<String> headings(CsvRecord line) {
    return line.getFields().stream()
        .map(heading -> heading.replace(BYTE_ORDER_MARK, "").strip())
        .toList();
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
  public void forEach(Consumer<Row> line) {
    Map<String, Integer> indexes = new HashMap<>();
    columns.forEach(column -> indexes.putIfAbsent(column, indexes.size()));
    try (CsvReader<CsvRecord> lines = lines()) {
      Iterator<CsvRecord> records = lines.iterator();
      if (records.hasNext()) {
        records.next();
      }
      records.forEachRemaining(
          record ->
              line.accept(new Row(record.getStartingLineNumber(), indexes, record.getFields())));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
