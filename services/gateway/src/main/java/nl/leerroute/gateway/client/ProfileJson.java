package nl.leerroute.gateway.client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Certificate;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.HeldSkill.Evidence;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.answers.QuestionPage;
import nl.leerroute.gateway.money.Euros;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Profiles in intake's JSON. */
final class ProfileJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ProfileJson() {}

  static Profile read(JsonNode body) {
    JsonNode answers = body.path("answers");
    return new Profile(
        body.path("version").asLong(0),
        body.path("confirmed").asBoolean(false),
        new Answers(
            text(answers.path("work"), "occupation"),
            answers.path("skills").valueStream().map(ProfileJson::skill).toList(),
            goal(answers.path("goal")),
            given(answers),
            answers.path("certificates").valueStream().map(ProfileJson::certificate).toList()),
        JourneyJson.read(body.path("journey")));
  }

  /** The sections that change, whole: intake takes back what a section leaves out. */
  static ObjectNode write(Change change) {
    ObjectNode body = JSON.objectNode();
    switch (change) {
      case Change.WorkNow(Optional<String> occupation) -> {
        ObjectNode work = body.putObject("work");
        occupation.ifPresent(uri -> work.put("occupation", uri));
      }
      case Change.Skills(List<HeldSkill> skills) -> {
        ArrayNode held = body.putArray("skills");
        skills.forEach(
            skill ->
                held.addObject()
                    .put("skill", skill.skill())
                    .put("evidence", skill.evidence().name()));
      }
      case Change.Certificates(List<Certificate> certificates) -> {
        ArrayNode held = body.putArray("certificates");
        certificates.forEach(
            certificate -> {
              ObjectNode one = held.addObject().put("kind", certificate.kind());
              certificate.until().ifPresent(day -> one.put("until", day.toString()));
            });
      }
      case Change.Wish(Goal goal) -> write(goal, body.putObject("goal"));
      case Change.Situation(Given given) -> {
        write(given, body.putObject("situation"), false);
        write(given, body.putObject("limits"), true);
      }
    }
    return body;
  }

  private static void write(Goal goal, ObjectNode node) {
    switch (goal) {
      case Goal.Become(String occupation) -> node.put("occupation", occupation);
      case Goal.Open() -> node.put("unknown", true);
      case Goal.Unsaid() -> {}
    }
  }

  private static void write(Given given, ObjectNode section, boolean limits) {
    for (QuestionPage page : QuestionPage.values()) {
      if (page.limits() == limits) {
        for (Question question : page.questions()) {
          if (!given.all(question).isEmpty()) {
            section.set(field(question), value(question, given.all(question)));
          }
        }
      }
    }
  }

  private static JsonNode value(Question question, List<String> values) {
    return switch (question) {
      case Question.AnyOf _ -> {
        ArrayNode array = JSON.arrayNode();
        values.forEach(array::add);
        yield array;
      }
      case Question.Amount _ -> JSON.numberNode(Euros.typed(values.getFirst()).orElseThrow());
      case Question.WeeklyHours _ -> JSON.numberNode(new BigDecimal(values.getFirst()));
      case Question.UsualNumber _, Question.Year _, Question.OneNumberOf _ ->
          JSON.numberNode(Integer.parseInt(values.getFirst()));
      case Question.OneOf _, Question.OneOfList _, Question.Postcode _ ->
          JSON.stringNode(values.getFirst());
    };
  }

  private static Given given(JsonNode answers) {
    Map<String, List<String>> given = new HashMap<>();
    for (QuestionPage page : QuestionPage.values()) {
      JsonNode section = answers.path(page.limits() ? "limits" : "situation");
      for (Question question : page.questions()) {
        given.put(question.name(), values(question, section.path(field(question))));
      }
    }
    return new Given(given);
  }

  private static List<String> values(Question question, JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    return switch (question) {
      case Question.AnyOf _ -> value.valueStream().map(JsonNode::asString).toList();
      case Question.Amount _ -> List.of(Euros.written(value.asLong()));
      default -> List.of(value.asString());
    };
  }

  /** An amount is asked in euros and kept in cents. */
  private static String field(Question question) {
    return question instanceof Question.Amount ? question.name() + "Cents" : question.name();
  }

  private static Certificate certificate(JsonNode node) {
    return new Certificate(
        node.path("kind").asString(""), text(node, "until").map(LocalDate::parse));
  }

  private static HeldSkill skill(JsonNode node) {
    return new HeldSkill(
        node.path("skill").asString(), Evidence.valueOf(node.path("evidence").asString("CLAIMED")));
  }

  private static Goal goal(JsonNode node) {
    return text(node, "occupation")
        .<Goal>map(Goal.Become::new)
        .orElseGet(
            () -> node.path("unknown").asBoolean(false) ? new Goal.Open() : new Goal.Unsaid());
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).filter(JsonNode::isString).map(JsonNode::asString);
  }
}
