package nl.leerroute.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Spring Boot and its parts read, as their jars say it. */
final class SpringSettings {

  private static final String METADATA = "META-INF/spring-configuration-metadata.json";
  private static final Set<String> NAMES = new HashSet<>();
  private static final Set<String> MAPS = new HashSet<>();

  static {
    JsonMapper json = new JsonMapper();
    try {
      for (URL jar :
          Collections.list(SpringSettings.class.getClassLoader().getResources(METADATA))) {
        try (InputStream in = jar.openStream()) {
          for (JsonNode property : json.readTree(in).path("properties")) {
            String name = Declared.variable(property.path("name").asString());
            if (property.path("type").asString("").startsWith("java.util.Map")) {
              MAPS.add(name + "_");
            } else {
              NAMES.add(name);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Set<String> names() {
    return NAMES;
  }

  static Set<String> maps() {
    return MAPS;
  }

  private SpringSettings() {}
}
