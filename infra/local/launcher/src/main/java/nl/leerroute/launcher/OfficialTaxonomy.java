package nl.leerroute.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The official release of the taxonomy that is to be taken in at each start.
 *
 * @param folder with its zip or CSV files
 * @param version of ESCO itself, such as {@code 1.2.0}
 */
record OfficialTaxonomy(Path folder, String version) {

  static final String FOLDER = "LEERROUTE_TAXONOMY_FOLDER";
  static final String VERSION = "LEERROUTE_TAXONOMY_VERSION";

  /**
   * Empty when none was asked for.
   *
   * @throws Refusal when it cannot be taken in as it was asked for
   */
  static Optional<OfficialTaxonomy> in(Map<String, String> environment) {
    String folder = environment.getOrDefault(FOLDER, "");
    String version = environment.getOrDefault(VERSION, "");
    if (folder.isBlank()) {
      return Optional.empty();
    }
    if (!Files.isDirectory(Path.of(folder))) {
      throw new Refusal("%s must be a folder, and %s is none.".formatted(FOLDER, folder));
    }
    if (version.isBlank()) {
      throw new Refusal(
          "Say in %s which version of ESCO is in %s, such as 1.2.0.".formatted(VERSION, folder));
    }
    return Optional.of(new OfficialTaxonomy(Path.of(folder), version));
  }

  String announcement(String page) {
    return "ESCO %s is being taken in; how far it is stands at %s/beheer/taxonomie."
        .formatted(version, page);
  }
}
