package nl.leerroute.gateway.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerroute.gateway.advice.AdviceDesk;
import nl.leerroute.gateway.language.Bilingual;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads advice desks; a file that cannot be read keeps the gateway from starting. */
final class AdviceDeskFile {

  private AdviceDeskFile() {}

  static List<AdviceDesk> read(Path file) {
    try {
      return JsonMapper.shared()
          .readTree(Files.readString(file))
          .valueStream()
          .map(AdviceDeskFile::desk)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the advice desks in " + file, e);
    }
  }

  private static AdviceDesk desk(JsonNode desk) {
    return new AdviceDesk(
        words(desk.required("region")),
        words(desk.required("name")),
        words(desk.required("help")),
        text(desk.path("address")),
        text(desk.path("website")),
        desk.required("source").asString(),
        LocalDate.parse(desk.required("checkedOn").asString()));
  }

  private static Bilingual words(JsonNode text) {
    return new Bilingual(text.required("nl").asString(), text.required("en").asString());
  }

  private static Optional<String> text(JsonNode node) {
    return node.isString() ? Optional.of(node.asString()) : Optional.empty();
  }
}
