package nl.leerroute.catalogue.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leerroute.catalogue.incoming.Problem;
import org.junit.jupiter.api.Test;

/** Files that are no sheets, or were made to do harm, are refused before anything is taken. */
class HarmfulSheetsTest extends SheetsRead {

  @Test
  void aSheetWithoutTheColumnsIsRefusedWithTheirNames() throws IOException {
    assertThat(problems(lines("titel;prijs", "Lassen;100")))
        .extracting(Problem::field, Problem::code)
        .contains(tuple("Naam", "missing-column"), tuple("Cursusprijs", "missing-column"));
  }

  @Test
  void whatIsNoSheetIsRefused() throws IOException {
    assertThat(
            problems(zip(Map.of("readme.txt", "geen werkblad".getBytes(StandardCharsets.UTF_8)))))
        .extracting(Problem::code)
        .containsExactly("damaged");
    assertThat(problems(new byte[] {'P', 'K', 3, 4, 0, 0}))
        .extracting(Problem::code)
        .containsExactly("damaged");
    assertThat(problems(new byte[0])).isNotEmpty();
  }

  @Test
  void aZipBombIsNotUnpacked() throws IOException {
    byte[] bomb = zip(Map.of("xl/worksheets/sheet1.xml", new byte[80 << 20]));

    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(problems(bomb)).extracting(Problem::code).containsExactly("too-large");
  }

  @Test
  void aWorkbookThatDeclaresEntitiesIsNotRead() throws IOException {
    String bomb =
        """
        <?xml version="1.0"?>
        <!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <sst>&b;</sst>
        """;

    assertThat(problems(zip(Map.of("xl/sharedStrings.xml", bomb.getBytes(StandardCharsets.UTF_8)))))
        .extracting(Problem::code)
        .containsExactly("damaged");
  }

  @Test
  void pathsInAWorkbookPointNowhere() throws IOException {
    assertThat(problems(zip(Map.of("../../../tmp/leerroute-trap", new byte[1])))).isNotEmpty();
    assertThat(Path.of("/tmp/leerroute-trap")).doesNotExist();
  }

  @Test
  void moreRowsThanASheetMayHaveAreRefusedBeforeAnyIsTaken() throws IOException {
    StringBuilder rows = new StringBuilder("Kenmerk;Naam;Startdatum;" + requiredOthers());
    for (int i = 0; i <= 20_000; i++) {
      rows.append("\nk").append(i).append(";Lassen;;");
    }

    assertThat(problems(rows.toString().getBytes(StandardCharsets.UTF_8)))
        .extracting(Problem::code)
        .containsExactly("too-long");
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
