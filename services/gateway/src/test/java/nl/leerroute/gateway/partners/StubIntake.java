package nl.leerroute.gateway.partners;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Intake: one profile per person, whole sections replaced, no postcode outside the region. */
public final class StubIntake extends StubServer {

  /** A postcode that intake does not take, though it is well formed. */
  public static final String OUTSIDE_REGION = "1012";

  public static final String ASSEN = "9401";

  private final Map<String, ObjectNode> profiles = new ConcurrentHashMap<>();
  private final StubHandovers handovers = new StubHandovers(profiles);
  private final StubCalls calls = new StubCalls();
  private final StubReminders reminders = new StubReminders();
  private final StubTrials trials = new StubTrials(this::merge);
  private final StubTeams teams = new StubTeams();
  private final StubFirms firms = new StubFirms();
  private volatile OptionalInt touched = OptionalInt.empty();

  public JsonNode profile(String id) {
    return profiles.getOrDefault(id, JsonNodeFactory.instance.objectNode());
  }

  public Set<String> ids() {
    return Set.copyOf(profiles.keySet());
  }

  /** Under which routes are planned for what somebody tries out. */
  public String trialOf(String id) {
    return trials.of(id);
  }

  /** As with the same profile in another browser. */
  public void chooses(String id, String route) {
    choose(id, JsonNodeFactory.instance.objectNode().put("routeId", route));
  }

  /** From here on every release touches so many profiles; empty: fewer than ten. */
  public void everyReleaseTouches(OptionalInt tens) {
    touched = tens;
  }

  @Override
  Answer answer(Request request) {
    if (request.path().startsWith("/taxonomy/")) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      touched.ifPresent(tens -> body.put("profiles", tens));
      return Answer.ok(body);
    }
    String[] path = request.path().split("/", -1);
    if (path[1].equals("places")) {
      return path[2].equals(ASSEN) ? Answer.ok(assen()) : Answer.missing();
    }
    if (path[1].equals("employers") && StubTeams.ofEmployer(path)) {
      return teams.ofEmployer(request, path);
    }
    if (path[1].equals("employers")) {
      return firms.of(request, path);
    }
    if (path[1].equals("handovers")) {
      return handovers.ofAdviser(request, path);
    }
    if (path[1].equals("reminders")) {
      return reminders.ofLink(request, path);
    }
    if (path[1].equals("calls")) {
      return calls.ofAdviser(request, path);
    }
    if (path[1].equals("resumptions")) {
      return handovers.resumed(request);
    }
    String id = path[2];
    if (!id.equals(request.profile())) {
      return Answer.missing();
    }
    if (path.length > 3 && path[3].equals("handovers")) {
      return handovers.ofPerson(request, path);
    }
    if (path.length > 3 && path[3].equals("trial")) {
      return trials.of(request, id, path.length > 4);
    }
    if (path.length > 3 && path[3].equals("reminder")) {
      return reminders.ofPerson(request, id);
    }
    if (path.length > 3 && path[3].equals("teams")) {
      return teams.ofPerson(request, path);
    }
    if (path.length > 3 && path[3].equals("call")) {
      return calls.ofPerson(request, id);
    }
    return switch (request.method() + (path.length > 3 ? " " + path[3] : "")) {
      case "GET trail" -> profiles.containsKey(id) ? Answer.ok(trail()) : Answer.missing();
      case "GET flow" -> Answer.ok(flow(id));
      case "GET" -> profiles.containsKey(id) ? Answer.ok(profile(id)) : Answer.missing();
      case "PATCH" -> merge(id, request.body());
      case "POST confirmation" -> confirm(id);
      case "POST choice" -> choose(id, request.body());
      case "POST progress" -> tell(id, request.body());
      case "DELETE" -> {
        profiles.remove(id);
        yield new Answer(204, null);
      }
      default -> Answer.missing();
    };
  }

  private static ObjectNode trail() {
    ObjectNode trail =
        JsonNodeFactory.instance
            .objectNode()
            .put("heard", "2026-11-22")
            .put("keptUntil", "2028-11-22");
    trail.putArray("leaves").addObject().put("at", "2026-11-22T09:00:00Z").put("given", true);
    return trail;
  }

  /** What a fact may say of somebody; the flow is as random as the profile. */
  private static ObjectNode flow(String id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("flowId", "flow-of-" + id.hashCode())
        .put("ageBand", "45-54");
  }

  private static ObjectNode assen() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("municipality", "Assen")
        .put("province", "Drenthe")
        .put("region", "AM01");
  }

  private Answer merge(String id, JsonNode sections) {
    String postcode = sections.path("situation").path("postcode").asString("");
    if (postcode.equals(OUTSIDE_REGION)) {
      return new Answer(400, outside());
    }
    ObjectNode profile = profiles.computeIfAbsent(id, StubIntake::blank);
    ObjectNode answers = (ObjectNode) profile.get("answers");
    ObjectNode before = answers.deepCopy();
    sections.properties().forEach(section -> answers.set(section.getKey(), section.getValue()));
    if (!before.equals(answers)) {
      profile.put("version", profile.get("version").asLong() + 1);
    }
    return Answer.ok(profile);
  }

  private Answer confirm(String id) {
    ObjectNode profile = profiles.get(id);
    if (profile == null) {
      return Answer.missing();
    }
    if (!profile.get("confirmed").asBoolean()) {
      profile.put("confirmed", true).put("version", profile.get("version").asLong() + 1);
    }
    return Answer.ok(profile);
  }

  private Answer choose(String id, JsonNode choice) {
    ObjectNode profile = profiles.get(id);
    if (profile == null) {
      return Answer.missing();
    }
    ObjectNode journey = profile.putObject("journey");
    journey.setAll((ObjectNode) choice);
    journey.put("state", "CHOSEN").put("since", "2026-11-22T09:00:00Z");
    return Answer.ok(profile);
  }

  private Answer tell(String id, JsonNode told) {
    ObjectNode profile = profiles.get(id);
    if (profile == null || !profile.has("journey")) {
      return new Answer(422, Answer.problem("nothing-chosen"));
    }
    ((ObjectNode) profile.get("journey")).setAll((ObjectNode) told);
    return Answer.ok(profile);
  }

  private static ObjectNode blank(String id) {
    ObjectNode profile = JsonNodeFactory.instance.objectNode();
    profile.put("id", id).put("version", 0).put("confirmed", false).putObject("answers");
    return profile;
  }

  static ObjectNode outside() {
    ObjectNode problem = Answer.problem("invalid");
    problem
        .putArray("errors")
        .addObject()
        .put("field", "situation.postcode")
        .put("code", "outside-region")
        .putObject("sentence")
        .put("nl", "Leerroute werkt nu alleen in het noorden.")
        .put("en", "Leerroute works only in the north for now.");
    return problem;
  }
}
