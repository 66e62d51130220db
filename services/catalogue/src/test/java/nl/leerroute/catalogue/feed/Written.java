package nl.leerroute.catalogue.feed;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Answers that were written by hand, as a provider's system gives them. */
public final class Written {

  private Written() {}

  /**
   * @param name of the file, without its ending
   */
  public static Node answer(String name) {
    InputStream file = Written.class.getResourceAsStream("/feeds/" + name + ".json");
    return new Node(
        JsonMapper.shared()
            .readValue(Objects.requireNonNull(file, name + " is missing"), Object.class));
  }

  public static List<Node> list(String name) {
    return answer(name).items();
  }

  /** Another text in place of one that is there. */
  public static Node answer(String name, String text, String instead) {
    String json = JsonMapper.shared().writeValueAsString(answer(name).plain());
    if (!json.contains(text)) {
      throw new IllegalArgumentException(name + " has no " + text);
    }
    return new Node(JsonMapper.shared().readValue(json.replace(text, instead), Object.class));
  }
}
