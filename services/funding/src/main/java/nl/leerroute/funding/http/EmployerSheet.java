package nl.leerroute.funding.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.affiliation.Employer;
import nl.leerroute.platform.http.FieldProblem;

/**
 * Reads a list of employers in CSV: the KvK number and the name in the first two columns, with or
 * without a heading, as a register or Excel writes it. A list with a wrong row is not taken, nor
 * one that names an employer twice.
 */
final class EmployerSheet {

  private static final Charset EXCEL = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';
  private static final int MOST_EMPLOYERS = 60_000;
  private static final int MOST_PROBLEMS = 20;

  private static final Text NO_NUMBER =
      new Text(
          "Hier hoort een KvK-nummer van acht cijfers.", "Expected a KvK number of eight digits.");
  private static final Text NO_NAME =
      new Text(
          "In de tweede kolom hoort de naam van de werkgever.",
          "The name of the employer belongs in the second column.");
  private static final Text NO_TABLE = new Text("Dit is geen csv-bestand.", "This is no CSV file.");
  private static final Text NOBODY =
      new Text("Er staat geen werkgever in dit bestand.", "There is no employer in this file.");
  private static final Text TOO_MANY =
      new Text(
          "Een lijst heeft hoogstens 60.000 werkgevers.", "A list has at most 60,000 employers.");

  private final List<Employer> employers = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final List<FieldProblem> problems = new ArrayList<>();

  private EmployerSheet() {}

  static EmployerSheet of(byte[] bytes) {
    EmployerSheet sheet = new EmployerSheet();
    sheet.read(text(bytes));
    return sheet;
  }

  private void read(String text) {
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(text.lines().findFirst().orElse("").contains(";") ? ';' : ',')
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      rows.stream().forEach(this::row);
    } catch (CsvParseException | java.io.IOException e) {
      problems.add(new FieldProblem("file", "unreadable", NO_TABLE, List.of()));
      return;
    }
    if (employers.isEmpty() && problems.isEmpty()) {
      problems.add(new FieldProblem("file", "empty", NOBODY, List.of()));
    }
    if (employers.size() > MOST_EMPLOYERS) {
      problems.add(new FieldProblem("file", "too-many", TOO_MANY, List.of()));
    }
  }

  private void row(CsvRecord row) {
    if (isHeading(row) || row.getFields().stream().allMatch(String::isBlank)) {
      return;
    }
    long line = row.getStartingLineNumber();
    String name = row.getFieldCount() > 1 ? row.getField(1).strip() : "";
    Optional<String> kvk = Employer.number(row.getField(0));
    if (kvk.isEmpty()) {
      wrong(line, "kvk", "no-kvk-number", NO_NUMBER);
    }
    if (name.isEmpty()) {
      wrong(line, "name", "empty", NO_NAME);
    }
    kvk.ifPresent(number -> take(line, new Employer(number, name)));
  }

  private void take(long line, Employer employer) {
    Long first = lines.putIfAbsent(employer.kvk(), line);
    if (first == null) {
      employers.add(employer);
    } else {
      wrong(line, "kvk", "twice", twice(first));
    }
  }

  private void wrong(long line, String column, String code, Text sentence) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new FieldProblem("row " + line + "." + column, code, sentence, List.of()));
    }
  }

  private static Text twice(long first) {
    return new Text(
        "Dit KvK-nummer staat ook in rij " + first + ". Een werkgever mag één keer op de lijst.",
        "This KvK number is in row " + first + " as well. An employer may be listed once.");
  }

  private static boolean isHeading(CsvRecord row) {
    return row.getStartingLineNumber() == 1
        && row.getField(0).chars().noneMatch(Character::isDigit);
  }

  /** In UTF-8, and what cannot be that as Excel writes it. */
  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      text = new String(bytes, EXCEL);
    }
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  List<Employer> employers() {
    return employers;
  }

  /** All that is wrong with it, the first of it only; empty: it can be taken. */
  List<FieldProblem> problems() {
    return problems;
  }
}
