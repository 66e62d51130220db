package nl.leerroute.catalogue.files;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.sheet.SentSheets;
import nl.leerroute.catalogue.sheet.SheetFeed;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets as Excel, LibreOffice and other programs save them. */
class OfferSheetsTest extends SheetsRead {

  private static final List<String> HEADINGS =
      List.of(
          "Kenmerk",
          "Naam*",
          "Omschrijving*",
          "Soort*",
          "Erkenning*",
          "Vorm*",
          "Wat leer je*",
          "Weken*",
          "Uren per week*",
          "Cursusprijs*",
          "Btw*",
          "Startdatum",
          "Postcode");
  private static final List<String> WELDING =
      List.of(
          "LAS-1",
          "Lassen in het caf\u00e9",
          "Acht avonden, \u20ac 35 aan materiaal",
          "Cursus",
          "geen",
          "klas",
          "lassen",
          "8",
          "4",
          "1.250,50",
          "vrijgesteld",
          "01-03-2027",
          "9711 AB");

  static Stream<byte[]> dialects() {
    return Stream.of(
        csv(";", StandardCharsets.UTF_8, ""),
        csv(";", StandardCharsets.UTF_8, "\uFEFF"),
        csv(";", Charset.forName("windows-1252"), ""),
        csv(",", StandardCharsets.UTF_8, ""),
        csv("\t", StandardCharsets.UTF_16LE, "\uFEFF"),
        csv("\t", StandardCharsets.UTF_16BE, "\uFEFF"));
  }

  private static byte[] csv(String separator, Charset charset, String mark) {
    return Stream.of(HEADINGS, WELDING)
        .map(line -> line.stream().map(cell -> "\"" + cell + "\"").collect(joining(separator)))
        .collect(joining("\r\n", mark, "\r\n"))
        .getBytes(charset);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void theSameSheetIsTheSameCourseInEveryDialect(byte[] file) throws IOException {
    assertThat(courses(file))
        .singleElement()
        .satisfies(
            course -> {
              assertThat(course.problems()).isEmpty();
              assertThat(course.where()).isEqualTo("2");
              assertThat(course.plain())
                  .containsEntry("offerId", "vonk.las-1")
                  .containsEntry("title", Map.of("nl", "Lassen in het caf\u00e9"))
                  .containsEntry("summary", Map.of("nl", "Acht avonden, \u20ac 35 aan materiaal"))
                  .containsEntry("studyLoadHours", 32L)
                  .containsEntry(
                      "price",
                      Map.of(
                          "feeCents",
                          125_050L,
                          "examCents",
                          0L,
                          "materialsCents",
                          0L,
                          "vat",
                          "EXEMPT"))
                  .containsEntry(
                      "offerings",
                      List.of(
                          Map.of(
                              "id", "2027-03-01-9711",
                              "start", "2027-03-01",
                              "language", "nl",
                              "place", Map.of("pc4", "9711"))));
            });
  }

  @Test
  void numbersAndDaysOfAWorkbookAreReadAsWhatTheyAre() throws IOException {
    byte[] file =
        workbook(
            sheet -> {
              row(sheet, 0, HEADINGS);
              row(sheet, 1, WELDING);
              sheet.value(1, 7, 8);
              sheet.value(1, 9, 1250.5);
              sheet.value(1, 11, LocalDate.of(2027, 3, 1));
              sheet.style(1, 11).format("dd-mm-yyyy").set();
            });

    Delivered course = courses(file).getFirst();

    assertThat(course.problems()).isEmpty();
    assertThat(course.plain())
        .containsEntry("durationWeeks", 8L)
        .extractingByKey("price")
        .isEqualTo(
            Map.of("feeCents", 125_050L, "examCents", 0L, "materialsCents", 0L, "vat", "EXEMPT"));
    assertThat(course.plain().get("offerings"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .singleElement()
        .extracting("start")
        .isEqualTo("2027-03-01");
  }

  @Test
  void rowsWithOneKeyAreOneCourseWhateverStandsBetweenThem() throws IOException {
    List<Delivered> courses =
        courses(
            lines(
                "Kenmerk;Naam;Startdatum;" + requiredOthers(),
                "a;Lassen;01-03-2027;",
                "b;Zagen;01-03-2027;",
                "a;Lassen;01-09-2027;"));

    assertThat(courses)
        .extracting(Delivered::where, one -> starts(one))
        .containsExactly(
            tuple("3", List.of("2027-03-01")), tuple("2, 4", List.of("2027-03-01", "2027-09-01")));
  }

  @Test
  void aProblemNamesTheColumnAndTheRow() throws IOException {
    Delivered course =
        courses(
                lines(
                    "Kenmerk;Naam;Startdatum;" + requiredOthers(),
                    "a;Lassen;01-03-2027;;n.v.t.",
                    "a;Lassen in Assen;ergens in mei;;"))
            .getFirst();

    assertThat(course.problems())
        .extracting(problem -> course.naming().apply(problem.field()), Problem::code)
        .containsExactly(
            tuple("Naam", "rows-differ"),
            tuple("Cursusprijs", "malformed"),
            tuple("Startdatum (rij 3)", "malformed"));
    assertThat(course.problems().get(1).sentence().nl()).contains("Schrijf 0");
  }

  @Test
  void theTemplateItselfHasNoCoursesInEitherForm() throws IOException {
    OfferSheets sheets = new OfferSheets();
    for (SentSheets.Form form : SentSheets.Form.values()) {
      assertThat(sheets.problems(file(sheets.template(form))).block())
          .extracting(Problem::code)
          .containsExactly("empty");
    }
  }

  @Test
  void aTemplateThatWasFilledInIsTaken() throws IOException {
    String template =
        new String(new OfferSheets().template(SentSheets.Form.CSV), StandardCharsets.UTF_8);
    String example = template.lines().reduce((_, last) -> last).orElseThrow();

    Delivered course =
        courses((template + example.replace("VOORBEELD-", "")).getBytes(StandardCharsets.UTF_8))
            .getFirst();

    assertThat(course.problems()).isEmpty();
    assertThat(course.plain()).containsEntry("offerId", "vonk.las-01").containsEntry("exam", false);
  }

  @Test
  void readingGoesOnAfterTheLastFinishedPage() throws IOException {
    StringBuilder rows = new StringBuilder("Kenmerk;Naam;Startdatum;" + requiredOthers());
    for (int i = 0; i < 450; i++) {
      rows.append("\nk").append(i).append(";Cursus;;");
    }
    SheetFeed feed = feed(rows.toString().getBytes(StandardCharsets.UTF_8));
    Delivery.Page second =
        (Delivery.Page) Objects.requireNonNull(feed.pages(Optional.empty()).elementAt(1).block());

    assertThat(feed.pages(Optional.of(second.end())).collectList().block())
        .singleElement()
        .satisfies(
            last ->
                assertThat(((Delivery.Page) last).records())
                    .hasSize(50)
                    .first()
                    .extracting(one -> one.plain().get("offerId"))
                    .isEqualTo("vonk.k400"));
  }

  private static List<String> starts(Delivered course) {
    return course.plain().get("offerings") instanceof List<?> runs
        ? runs.stream()
            .map(run -> run instanceof Map<?, ?> fields ? String.valueOf(fields.get("start")) : "")
            .toList()
        : List.of();
  }

  private static byte[] workbook(Consumer<Worksheet> filling) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      filling.accept(book.newWorksheet("Aanbod"));
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      sheet.value(row, i, cells.get(i));
    }
  }
}
