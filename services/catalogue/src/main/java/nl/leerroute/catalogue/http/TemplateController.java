package nl.leerroute.catalogue.http;

import java.util.Arrays;
import java.util.List;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.sheet.Column;
import nl.leerroute.catalogue.sheet.Help;
import nl.leerroute.catalogue.sheet.SentSheets;
import nl.leerroute.contracts.Text;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The template of the sheet in which a provider tells what it offers. */
@RestController
class TemplateController {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final SentSheets sheets;

  TemplateController(SentSheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping("/templates/offers.csv")
  ResponseEntity<byte[]> csv() {
    return file(SentSheets.Form.CSV, CSV, "leerroute-aanbod.csv");
  }

  @GetMapping("/templates/offers.xlsx")
  ResponseEntity<byte[]> xlsx() {
    return file(SentSheets.Form.XLSX, XLSX, "leerroute-aanbod.xlsx");
  }

  private ResponseEntity<byte[]> file(SentSheets.Form form, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(sheets.template(form));
  }

  /** The columns, for who makes a form of them. */
  @GetMapping("/templates/offers")
  List<ColumnBody> columns() {
    return Arrays.stream(Column.values()).map(ColumnBody::of).toList();
  }

  /**
   * @param words that can be chosen from; empty: anything
   * @param several of them may be chosen, with a comma in between
   */
  record ColumnBody(
      Column name,
      Text heading,
      Text help,
      String example,
      Column.Need need,
      List<String> words,
      boolean several) {

    static ColumnBody of(Column column) {
      Help help = Help.with(column);
      return new ColumnBody(
          column,
          text(column.heading()),
          text(help.text()),
          help.example(),
          column.need(),
          column.words(),
          column.takesSeveral());
    }

    private static Text text(Sentence sentence) {
      return new Text(sentence.nl(), sentence.en());
    }
  }
}
