package nl.leerroute.catalogue.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerroute.catalogue.sheet.Column;
import nl.leerroute.catalogue.sheet.Help;
import nl.leerroute.catalogue.sheet.Template;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The template, as Excel in the Netherlands opens it by a double click. */
final class Templates {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int WIDTH = 22;
  private static final int WIDE = 60;

  private Templates() {}

  static byte[] csv() {
    StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
    try (CsvWriter lines = CsvWriter.builder().fieldSeparator(';').build(text)) {
      lines.writeRecord(Template.headings());
      lines.writeRecord(Template.explanations());
      Template.examples().forEach(lines::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("writing the template", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xlsx() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Leerroute", "1.0")) {
      Worksheet offers = book.newWorksheet("Aanbod");
      row(offers, 0, Template.headings());
      List<List<String>> examples = Template.examples();
      for (int i = 0; i < examples.size(); i++) {
        row(offers, i + 1, examples.get(i));
      }
      offers.range(0, 0, 0, Column.values().length - 1).style().bold().set();
      offers.freezePane(0, 1);
      explain(book.newWorksheet("Uitleg"));
    } catch (IOException e) {
      throw new UncheckedIOException("writing the template", e);
    }
    return bytes.toByteArray();
  }

  private static void explain(Worksheet sheet) {
    row(sheet, 0, List.of("Kolom", "Verplicht", "Uitleg", "Kies uit", "Voorbeeld"));
    sheet.range(0, 0, 0, 4).style().bold().set();
    int next = 1;
    for (Column column : Column.values()) {
      row(
          sheet,
          next++,
          List.of(
              column.heading().nl(),
              column.need() == Column.Need.REQUIRED ? "ja" : "nee",
              Help.with(column).text().nl(),
              String.join(", ", column.words()),
              Help.with(column).example()));
    }
    sheet.width(2, WIDE);
    sheet.width(3, WIDE);
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(row, i, cells.get(i));
      sheet.width(i, WIDTH);
    }
  }
}
