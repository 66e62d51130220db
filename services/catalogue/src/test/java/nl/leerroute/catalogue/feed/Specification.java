package nl.leerroute.catalogue.feed;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.leerroute.catalogue.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A published OpenAPI description: what fits it, and answers that do. */
public enum Specification {
  OOAPI5("ooapi", "ooapi-v5.openapi.json"),
  OOAPI6("ooapi", "oeapi-v6.openapi.json"),
  EDUDEX("edudex", "edudex-data-api-1.0.2.openapi.json");

  private final String folder;
  private final String file;

  Specification(String folder, String file) {
    this.folder = folder;
    this.file = file;
  }

  /** Skips the test that asks where the description is not there. */
  public JsonNode document() {
    Path path = ReferenceData.folder(folder).resolve(file);
    assumeThat(path).exists();
    try {
      return JsonMapper.shared().readTree(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Answers with all that is required and, by chance, some of what is not.
   *
   * @param schema path in the description: {@code /components/schemas/Course}
   */
  public List<Object> samples(String schema, int number, long seed) {
    JsonNode document = document();
    SchemaSamples samples = new SchemaSamples(document, new Random(seed));
    Schema fitting = schema(document, schema);
    return Stream.generate(() -> samples.of(document.at(schema)))
        .limit(number)
        .peek(sample -> check(fitting, sample))
        .toList();
  }

  /** What does not fit is a fault of the samples, not of who reads them. */
  private static void check(Schema fitting, Object sample) {
    String json = JsonMapper.shared().writeValueAsString(sample);
    List<Error> errors = fitting.validate(json, InputFormat.JSON);
    if (!errors.isEmpty()) {
      throw new AssertionError(errors + " in " + json);
    }
  }

  /** The description itself is the schema, with a pointer to the part that is meant. */
  private Schema schema(JsonNode document, String path) {
    ObjectNode whole = ((ObjectNode) document).deepCopy();
    whole.put("$ref", "#" + path);
    withoutBoundsOfWhatMayBeNull(whole);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole.toString(), InputFormat.JSON);
  }

  /** The validator cannot read them; the samples keep to them all the same. */
  private static void withoutBoundsOfWhatMayBeNull(JsonNode node) {
    if (node instanceof ObjectNode schema && schema.path("type").isArray()) {
      schema.remove(List.of("minimum", "maximum"));
    }
    node.forEach(Specification::withoutBoundsOfWhatMayBeNull);
  }
}
