package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.catalogue.importing.Delivered;
import nl.leerroute.catalogue.importing.Delivery;
import nl.leerroute.catalogue.incoming.Problem;
import nl.leerroute.catalogue.sheet.SheetFeed;
import org.junit.jupiter.api.io.TempDir;

/** Sheets in files, and what is read in them. */
abstract class SheetsRead {

  @TempDir Path folder;

  static String requiredOthers() {
    return "Omschrijving;Cursusprijs;Soort;Erkenning;Vorm;Wat leer je;Weken;Uren per week;Btw";
  }

  static byte[] lines(String... lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  List<Problem> problems(byte[] file) throws IOException {
    return Objects.requireNonNull(new OfferSheets().problems(file(file)).block());
  }

  List<Delivered> courses(byte[] file) throws IOException {
    return feed(file)
        .pages(Optional.empty())
        .concatMapIterable(page -> ((Delivery.Page) page).records())
        .toStream()
        .toList();
  }

  SheetFeed feed(byte[] file) throws IOException {
    Path path = file(file);
    return new SheetFeed("vonk", () -> OfferSheets.open(path));
  }

  Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "sent", ""), bytes);
  }
}
