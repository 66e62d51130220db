package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Row;
import nl.leerroute.catalogue.incoming.Sheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** The first sheet of a workbook of Excel or LibreOffice, read row by row. */
final class XlsxSheet implements Sheet {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /** Day and year in the format of a number; what stands in quotes or brackets is decoration. */
  private static final String DECORATION = "\"[^\"]*\"|\\[[^]]*]|\\\\.";

  private final Path file;
  private final List<String> columns;

  XlsxSheet(Path file) throws IOException {
    this.file = file;
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
      this.columns = rows.findFirst().map(XlsxSheet::cells).orElse(List.of());
    }
  }

  @Override
  public String name() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Stream<Row> rows() {
    try {
      ReadableWorkbook book = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
      return book.getFirstSheet()
          .openStream()
          .skip(1)
          .map(row -> new Row(row.getRowNum(), Map.of(), cells(row)))
          .onClose(() -> close(book));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file.getFileName(), e);
    }
  }

  private static void close(ReadableWorkbook book) {
    try {
      book.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a workbook", e);
    }
  }

  private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxSheet::text).orElse(""));
    }
    return cells;
  }

  /** As a person would type it: a day as year-month-day, a number without its format. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDay(cell)
          ? cell.asDate().toLocalDate().toString()
          : cell.asNumber().stripTrailingZeros().toPlainString();
    }
    return cell.getType() == CellType.ERROR ? "" : cell.getText();
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    String letters = format.replaceAll(DECORATION, "");
    return letters.matches("(?i).*[dj].*") && letters.matches("(?i).*[yj].*");
  }
}
