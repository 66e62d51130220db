package nl.leerroute.gateway.client;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerroute.gateway.funds.Checked;
import nl.leerroute.gateway.language.Bilingual;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.FactDictionary;
import tools.jackson.databind.JsonNode;

/** Answers of schemes in funding's JSON. */
final class AnswerJson {

  static final Checked UNKNOWN = new Checked.Unclear(List.of());

  private AnswerJson() {}

  /** The answer of one version; of a version that never holds there is none. */
  static Checked checked(JsonNode body, String version) {
    return body.path("answers")
        .valueStream()
        .filter(answer -> answer.path("version").asString("").equals(version))
        .findFirst()
        .map(AnswerJson::checked)
        .orElse(UNKNOWN);
  }

  private static Checked checked(JsonNode answer) {
    return switch (answer.path("verdict").asString("")) {
      case "ENDED" ->
          Bodies.day(answer.path("endedOn")).<Checked>map(Checked.Ended::new).orElse(UNKNOWN);
      case "REFUSED" -> new Checked.No(texts(answer.path("reasons")));
      case "NOT_COMPUTED" -> new Checked.Unclear(texts(answer.path("reasons")));
      default -> {
        List<Bilingual> open = undecided(answer, AnswerJson::isOfPeople);
        yield open.isEmpty() ? free(answer) : new Checked.Depends(open);
      }
    };
  }

  /** Of an answer in whose way nothing of the person stands. */
  private static Checked free(JsonNode answer) {
    JsonNode amount = answer.path("cents");
    return answer.path("verdict").asString().equals("NOT_OPEN")
        ? new Checked.NotNow(
            Bodies.text(answer.at("/reasons/0/text")), Bodies.day(answer.path("opens")))
        : new Checked.Yes(
            amount.isNumber() ? Optional.of(amount.asLong()) : Optional.empty(),
            undecided(answer, each -> !isOfPeople(each)),
            texts(answer.path("checkedByPeople")));
  }

  private static List<Bilingual> undecided(JsonNode answer, Predicate<JsonNode> which) {
    return answer
        .path("conditions")
        .valueStream()
        .filter(condition -> condition.path("truth").asString("").equals("UNKNOWN"))
        .filter(which)
        .map(condition -> Bodies.text(condition.path("explanation")))
        .toList();
  }

  /** Whether somebody can still say something that decides the condition. */
  private static boolean isOfPeople(JsonNode condition) {
    return condition
        .path("missing")
        .valueStream()
        .flatMap(name -> FactDictionary.named(name.asString()).stream())
        .anyMatch(Fact::isOfPeople);
  }

  private static List<Bilingual> texts(JsonNode list) {
    return list.valueStream().map(each -> Bodies.text(each.path("text"))).toList();
  }
}
