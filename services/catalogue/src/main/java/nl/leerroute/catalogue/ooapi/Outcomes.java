package nl.leerroute.catalogue.ooapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;
import nl.leerroute.catalogue.feed.SkillUris;

/**
 * The skills of the learning outcomes that version 6 lists by themselves, and that its courses name
 * by their identity only. Outcomes that name no skill are not kept.
 */
public final class Outcomes {

  /** Enough for the largest institution; a list without end must not fill memory. */
  private static final int MOST = 100_000;

  private final Map<String, List<String>> skills = new HashMap<>();

  /** Takes a page of the list in. */
  public void add(List<Node> page) {
    for (Node outcome : page) {
      List<String> found =
          SkillUris.in(outcome.at("primaryCode"), outcome.at("otherCodes"), outcome.at("ext"));
      if (!found.isEmpty() && skills.size() < MOST) {
        outcome.at("learningOutcomeId").text().ifPresent(id -> skills.put(id, found));
      }
    }
  }

  Stream<String> skills(Node ids) {
    return ids.items().stream()
        .flatMap(id -> id.text().stream())
        .flatMap(id -> skills.getOrDefault(id, List.of()).stream());
  }
}
