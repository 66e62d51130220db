package nl.leerroute.gateway.client;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.Fault;
import nl.leerroute.gateway.answers.Given;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.firms.Firm;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.firms.Join;
import nl.leerroute.gateway.firms.Role;
import nl.leerroute.gateway.firms.RoleWish;
import nl.leerroute.gateway.money.Euros;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Firms as intake tells them. */
final class FirmJson {

  /** Questions of a firm by intake's names for them. */
  private static final Map<String, Question> FIRM =
      Map.ofEntries(
          Map.entry("persons", FirmQuestions.PERSONS),
          Map.entry("sector", FirmQuestions.SECTOR),
          Map.entry("otherSectors", FirmQuestions.OTHER_SECTOR),
          Map.entry("cao", FirmQuestions.CAO),
          Map.entry("postcode", FirmQuestions.POSTCODE),
          Map.entry("levyPaid", FirmQuestions.LEVY_PAID),
          Map.entry("turnover", FirmQuestions.TURNOVER),
          Map.entry("recognised", FirmQuestions.RECOGNISED),
          Map.entry("deMinimisCents", FirmQuestions.DE_MINIMIS),
          Map.entry("arranging", FirmQuestions.ARRANGING),
          Map.entry("awayAtOnce", FirmQuestions.AWAY_AT_ONCE));

  private static final Map<String, Question> ROLE =
      Map.of(
          "persons", FirmQuestions.HEADS,
          "hoursPerWeek", FirmQuestions.HOURS,
          "awayAtOnce", FirmQuestions.ROLE_AWAY,
          "hourCents", FirmQuestions.HOUR_COST,
          "contract", FirmQuestions.CONTRACT);

  private FirmJson() {}

  static Firm read(JsonNode node) {
    return new Firm(
        node.path("version").asLong(),
        given(FIRM, node.path("firm")),
        node.path("roles").valueStream().map(FirmJson::role).toList(),
        node.path("firm").path("joins").valueStream().map(FirmJson::join).toList());
  }

  private static Join join(JsonNode node) {
    JsonNode most = node.path("mostCents");
    return new Join(
        node.path("skill").asString(),
        node.path("persons").asString(),
        node.path("from").asString(""),
        node.path("where").asString(""),
        most.isNumber() ? Euros.written(most.asLong()) : "");
  }

  static ObjectNode write(List<Join> joins) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode all = body.putArray("joins");
    for (Join join : joins) {
      ObjectNode one =
          number(all.addObject().put("skill", join.skill()), "persons", join.persons())
              .put("from", join.from())
              .put("where", join.where());
      Euros.typed(join.most()).ifPresent(cents -> one.put("mostCents", cents));
    }
    return body;
  }

  private static Role role(JsonNode node) {
    JsonNode answers = node.path("answers");
    return new Role(
        node.path("id").asString(),
        answers.path("name").asString(""),
        Bodies.string(answers.path("occupation")),
        given(ROLE, answers),
        answers.path("wishes").valueStream().map(FirmJson::wish).toList());
  }

  private static RoleWish wish(JsonNode node) {
    return new RoleWish(
        node.path("skill").asString(),
        node.path("necessity").asString(),
        node.path("persons").asString(),
        node.path("heldUntil").asString(""));
  }

  private static Given given(Map<String, Question> questions, JsonNode told) {
    Map<String, List<String>> values = new HashMap<>();
    questions.forEach(
        (field, question) -> {
          JsonNode value = told.path(field);
          if (!value.isMissingNode() && !value.isNull()) {
            values.put(question.name(), List.of(shown(question, value)));
          }
        });
    return new Given(values);
  }

  private static String shown(Question question, JsonNode value) {
    return question instanceof Question.Amount
        ? Euros.written(value.asLong())
        : value.isArray() ? value.path(0).asString("") : value.asString();
  }

  static ObjectNode write(Collection<? extends Question> asked, Given answers) {
    return write(FIRM, asked, answers);
  }

  static ObjectNode write(Role role) {
    ObjectNode body = write(ROLE, FirmQuestions.ROLE, role.answers());
    body.put("name", role.name());
    body.put("occupation", role.occupation().orElse(""));
    ArrayNode wishes = body.putArray("wishes");
    role.wishes()
        .forEach(
            wish ->
                number(
                        wishes
                            .addObject()
                            .put("skill", wish.skill())
                            .put("necessity", wish.necessity()),
                        "persons",
                        wish.persons())
                    .put("heldUntil", wish.heldUntil()));
    return body;
  }

  private static ObjectNode write(
      Map<String, Question> questions, Collection<? extends Question> asked, Given answers) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    questions.forEach(
        (field, question) -> {
          if (asked.contains(question)) {
            write(body, field, question, answers.one(question).orElse(""));
          }
        });
    return body;
  }

  private static void write(ObjectNode body, String field, Question question, String value) {
    if (value.isEmpty()) {
      body.put(field, "");
      return;
    }
    switch (question) {
      case Question.OneOfList list when list.equals(FirmQuestions.OTHER_SECTOR) ->
          body.putArray(field).add(value);
      case Question.Amount _ -> body.put(field, Euros.typed(value).orElse(-1L));
      case Question.UsualNumber _ -> number(body, field, value);
      case Question.OneOf one when one.options().contains("true") ->
          body.put(field, Boolean.parseBoolean(value));
      default -> body.put(field, value);
    }
  }

  private static ObjectNode number(ObjectNode body, String field, String value) {
    return value.matches("\\d{1,9}")
        ? body.put(field, Integer.parseInt(value))
        : body.put(field, value);
  }

  /** What is wrong, at the fields of the forms. */
  static List<Fault> faults(JsonNode problem) {
    Map<String, String> names =
        Stream.concat(FIRM.entrySet().stream(), ROLE.entrySet().stream())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().name(), (one, _) -> one));
    return problem
        .path("errors")
        .valueStream()
        .<Fault>map(
            error ->
                new Fault.Said(
                    Optional.ofNullable(names.get(error.path("field").asString("")))
                        .orElse(error.path("field").asString("")),
                    Bodies.text(error.path("sentence"))))
        .toList();
  }
}
