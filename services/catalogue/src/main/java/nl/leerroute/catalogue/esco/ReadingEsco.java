package nl.leerroute.catalogue.esco;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.incoming.Sheet;
import nl.leerroute.catalogue.taxonomy.ReleaseName;

/**
 * Makes one edition of the files of an ESCO release, in as many languages as are there.
 *
 * <p>A file or a row that cannot be used is told and left out; only when a needed table or column
 * is missing is the release refused.
 */
public final class ReadingEsco {

  private record Known(Sheet sheet, Table table) {}

  private ReadingEsco() {}

  /**
   * @param version of ESCO itself, such as {@code 1.2.0}
   * @param sheets in any order
   */
  public static Read read(ReleaseName release, String version, List<Sheet> sheets) {
    Drafts drafts = new Drafts(release, version);
    List<Known> known = inOrder(sheets, drafts.remarks());
    List<Problem> problems = problems(known);
    if (!problems.isEmpty()) {
      return new Read.Refused(problems);
    }
    known.forEach(one -> drafts.read(one.sheet(), one.table()));
    return drafts.whole();
  }

  private static List<Known> inOrder(List<Sheet> sheets, Remarks remarks) {
    List<Known> known = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Table.of(sheet)
          .ifPresentOrElse(
              table -> known.add(new Known(sheet, table)),
              () ->
                  remarks.about(
                      sheet, "Dit bestand is niet gebruikt.", "This file has not been used."));
    }
    known.sort(
        Comparator.comparing(Known::table)
            .thenComparing(one -> one.table().language(one.sheet()))
            .thenComparing(one -> one.sheet().name()));
    return known;
  }

  private static List<Problem> problems(List<Known> known) {
    Set<Table> missing = EnumSet.copyOf(Table.NEEDED);
    known.forEach(one -> missing.remove(one.table()));
    return Stream.concat(
            missing.stream().map(ReadingEsco::missingTable),
            known.stream().flatMap(ReadingEsco::missingColumns))
        .toList();
  }

  private static Problem missingTable(Table table) {
    return Problem.of(
        table.example(),
        "missing-file",
        new Sentence(
            "Dit bestand ontbreekt. Kies alle zip-bestanden die u van ESCO kreeg.",
            "This file is missing. Choose all zip files that you got from ESCO."));
  }

  private static Stream<Problem> missingColumns(Known known) {
    return known.table().missing(known.sheet()).stream()
        .map(
            column ->
                Problem.of(
                    known.sheet().name() + ":" + column,
                    "missing-column",
                    new Sentence(
                        "Deze kolom ontbreekt in het bestand.",
                        "This column is missing in the file.")));
  }
}
