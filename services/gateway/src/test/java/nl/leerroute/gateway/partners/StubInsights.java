package nl.leerroute.gateway.partners;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Insights with one closed week, in which few people of the region chose a route. */
public final class StubInsights extends StubServer {

  private final Map<String, Integer> missing = new ConcurrentSkipListMap<>();
  private volatile boolean hasFigures = true;

  /** This many people miss a skill, in every region. */
  public void areMissing(String skill, int persons) {
    missing.put(skill, persons);
  }

  /** From now on no week is over yet. */
  public void loseFigures() {
    hasFigures = false;
  }

  public void publishFigures() {
    hasFigures = true;
  }

  @Override
  Answer answer(Request request) {
    return switch (request.path()) {
      case "/funnel/periods" -> Answer.ok(periods());
      case "/funnel/upcoming" -> Answer.ok(upcoming());
      case "/funnel" -> Answer.ok(funnel(request.query().getOrDefault("region", "ALL")));
      case "/demand" -> Answer.ok(demand(request.query().getOrDefault("region", "ALL")));
      case "/people" -> hasFigures ? Answer.ok(people()) : Answer.missing();
      default -> Answer.missing();
    };
  }

  private static ObjectNode people() {
    ObjectNode people = JsonNodeFactory.instance.objectNode().put("period", "2026-W46");
    text(people.putObject("definition"), "Mensen die hun antwoorden bevestigden.");
    people
        .putArray("groups")
        .addObject()
        .put("region", "AM01")
        .put("status", "EMPLOYEE")
        .put("age", "FROM_25_TO_64")
        .put("education", "HIGH")
        .put("sector", "Q")
        .put("persons", 120);
    return people;
  }

  private ArrayNode periods() {
    ArrayNode periods = JsonNodeFactory.instance.arrayNode();
    if (hasFigures) {
      periods.addObject().put("period", "2026-W46");
    }
    return periods;
  }

  private static ObjectNode upcoming() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("period", "2026-W47")
        .put("until", "2026-11-22T23:00:00Z")
        .put("due", "2026-11-23T05:00:00Z");
  }

  private static ObjectNode funnel(String region) {
    ObjectNode funnel = JsonNodeFactory.instance.objectNode();
    funnel.put("period", "2026-W46").put("region", region);
    funnel
        .putObject("population")
        .put("nl", "Mensen die Leerroute gebruiken.")
        .put("en", "People who use Leerroute.");
    funnel
        .putObject("definition")
        .put("nl", "Hoeveel mensen in deze week zover kwamen.")
        .put("en", "How many people came this far in this week.");
    ArrayNode stages = funnel.putArray("stages");
    stage(stages, "ENTERED", "Begonnen", 240);
    stage(stages, "GOAL_SET", "Doel gekozen", 170);
    stage(stages, "ANSWERED", "Antwoorden bevestigd", 130);
    stage(stages, "ROUTED", "Route gekregen", 110);
    stage(stages, "CHOSEN", "Route gekozen", 0);
    return funnel;
  }

  private ObjectNode demand(String region) {
    ObjectNode demand = JsonNodeFactory.instance.objectNode();
    demand.put("period", "2026-W46").put("region", region);
    text(demand.putObject("population"), "Mensen die Leerroute gebruiken.");
    text(demand.putObject("definition"), "Wat mensen missen, in tienen.");
    ArrayNode skills = demand.putArray("skills");
    missing.forEach(
        (skill, persons) -> skills.addObject().put("skill", skill).put("persons", persons));
    return demand;
  }

  private static void text(ObjectNode text, String words) {
    text.put("nl", words).put("en", words);
  }

  private static void stage(ArrayNode stages, String name, String label, int persons) {
    ObjectNode stage = stages.addObject().put("stage", name).put("suppressed", persons == 0);
    stage.putObject("label").put("nl", label).put("en", label);
    if (persons == 0) {
      stage.putNull("persons");
    } else {
      stage.put("persons", persons);
    }
    stage.put("partial", false);
  }
}
