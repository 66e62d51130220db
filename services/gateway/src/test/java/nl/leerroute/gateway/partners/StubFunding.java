package nl.leerroute.gateway.partners;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Funding with a handful of schemes and collective agreements. */
public final class StubFunding extends StubServer {

  public final StubDrafts drafts = new StubDrafts();
  public final StubPots pots = new StubPots();
  public final StubMembers members = new StubMembers();
  public final StubReaders readers = new StubReaders();
  public final StubApplications applications = new StubApplications();

  private static final String NAMELESS =
      """
      {"errors": [{"field": "services[0].name", "code": "missing",
        "sentence": {"nl": "Vul dit in.", "en": "Fill this in."}}]}
      """;

  private final AtomicInteger erasures = new AtomicInteger();
  private volatile JsonNode services = JsonNodeFactory.instance.arrayNode();
  private final JsonNode schemes = read("/schemes.json");

  @Override
  Answer answer(Request request) {
    String[] path = request.path().split("/", -1);
    return switch (path[1]) {
      case "schemes" -> schemes(request, path);
      case "caos" -> Answer.ok(caos());
      case "drafts" -> drafts.answer(request);
      case "pots", "windows" -> pots.answer(request);
      case "answers" ->
          StubApplications.isAsked(request)
              ? applications.prospect(request)
              : readers.answer(request);
      case "counters" -> applications.counters();
      case "reach" -> reach(request);
      case "funds" -> services(request);
      case "applications" -> applications(request);
      case "affiliations" -> members.answer(request);
      case "remarks" -> readers.desk(request);
      default -> Answer.missing();
    };
  }

  /** How often somebody had what tells of a person taken out. */
  public int erasures() {
    return erasures.get();
  }

  private Answer applications(Request request) {
    if (request.path().endsWith("/erasure")) {
      erasures.incrementAndGet();
      return new Answer(204, null);
    }
    return applications.answer(request);
  }

  private Answer schemes(Request request, String[] path) {
    if (request.method().equals("PUT")) {
      return pots.setWindow(request);
    }
    if (request.path().endsWith("/remarks")) {
      return readers.remark(request);
    }
    return path.length == 2 ? found(request) : scheme(path[2], path[4]);
  }

  /** Everybody finds everything; who looked is remembered. */
  private Answer found(Request request) {
    readers.seeks(request.query());
    return Answer.ok(schemes);
  }

  /** The first pays, the second waits for a trade, and the third pays no such thing. */
  private Answer reach(Request request) {
    ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    List<String> says = List.of("FOR_SOME", "UNTOLD", "NEVER");
    List<String> facts = List.of("", "offer.subject", "offer.accreditations");
    for (int i = 0; i < says.size(); i++) {
      ObjectNode answer = answers.addObject().put("says", says.get(i));
      answer.set("scheme", schemes.get(i));
      ArrayNode matters = answer.putArray("matters");
      if (i > 0) {
        ObjectNode matter = matters.addObject();
        matter.set("text", text("Alleen voor " + facts.get(i), "Only for " + facts.get(i)));
        matter.putArray("facts").add(facts.get(i));
      }
    }
    return request.body().has("kind") ? Answer.ok(answers) : new Answer(400, Answer.problem("x"));
  }

  private Answer services(Request request) {
    if (request.method().equals("GET")) {
      return Answer.ok(services);
    }
    JsonNode told = request.body().path("services");
    if (told.at("/0/name/nl").asString("").isEmpty()) {
      return new Answer(400, JSON.readTree(NAMELESS));
    }
    services = told;
    return new Answer(204, null);
  }

  private Answer scheme(String id, String version) {
    return schemes
        .valueStream()
        .filter(scheme -> scheme.get("schemeId").asString().equals(id))
        .filter(scheme -> scheme.get("version").asString().equals(version))
        .findFirst()
        .map(scheme -> Answer.ok(withPlainRule((ObjectNode) scheme.deepCopy())))
        .orElseGet(Answer::missing);
  }

  private static ObjectNode withPlainRule(ObjectNode scheme) {
    ArrayNode plain = scheme.putArray("plain");
    section(
        plain,
        text("Voor wie is dit?", "Who is this for?"),
        text("Je werkt in de zorg.", "You work in care."),
        text("Je cao is VVT of GGZ.", "Your agreement is VVT or GGZ."));
    section(
        plain,
        text("Hoeveel krijg je?", "How much do you get?"),
        text("De helft van de kosten, hoogstens € 750.", "Half of the costs, at most €750."));
    ArrayNode questions = scheme.putArray("questions");
    questions.addObject().put("fact", "person.status").putArray("named");
    questions.addObject().put("fact", "work.cao").putArray("named").add("cao-vvt").add("cao-x");
    questions.addObject().put("fact", "person.yearOfBirth").putArray("named");
    return scheme;
  }

  private static void section(ArrayNode plain, ObjectNode title, ObjectNode... sentences) {
    ObjectNode section = plain.addObject();
    section.set("title", title);
    ArrayNode lines = section.putArray("sentences");
    for (ObjectNode sentence : sentences) {
      lines.add(sentence);
    }
  }

  private static ArrayNode caos() {
    ArrayNode caos = JsonNodeFactory.instance.arrayNode();
    caos.addObject().put("code", "geen-cao").put("name", "Geen cao").put("sector", "");
    caos.addObject()
        .put("code", "cao-vvt")
        .put("name", "Verpleeg-, verzorgingshuizen en thuiszorg (VVT)")
        .put("sector", "Q");
    caos.addObject().put("code", "cao-metalektro").put("name", "Metalektro").put("sector", "C");
    return caos;
  }

  private static ObjectNode text(String nl, String en) {
    return JsonNodeFactory.instance.objectNode().put("nl", nl).put("en", en);
  }

  private static JsonNode read(String resource) {
    try (InputStream content =
        Objects.requireNonNull(StubFunding.class.getResourceAsStream(resource))) {
      return JSON.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
