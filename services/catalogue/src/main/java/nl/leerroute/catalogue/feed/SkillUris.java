package nl.leerroute.catalogue.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ESCO skills that a source names by their address, wherever it has room for one: in a code, a
 * tag or a sentence. Skills in words only are for a person to recognise.
 */
public final class SkillUris {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://data\\.europa\\.eu/esco/skill/([0-9A-Za-z-]{1,60})");

  private SkillUris() {}

  /** In the order in which they are named, each once. */
  public static List<String> in(Node... nodes) {
    Set<String> found = new LinkedHashSet<>();
    for (Node node : nodes) {
      collect(node.plain(), found);
    }
    return List.copyOf(found);
  }

  private static void collect(@Nullable Object plain, Set<String> found) {
    switch (plain) {
      case String text when text.contains("/esco/skill/") -> {
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
          found.add("http://data.europa.eu/esco/skill/" + addresses.group(1));
        }
      }
      case List<?> list -> list.forEach(one -> collect(one, found));
      case Map<?, ?> fields -> fields.values().forEach(one -> collect(one, found));
      case null, default -> {}
    }
  }
}
