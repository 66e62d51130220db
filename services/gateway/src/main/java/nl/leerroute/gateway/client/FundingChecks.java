package nl.leerroute.gateway.client;

import java.util.Map;
import nl.leerroute.gateway.funds.Checks;
import nl.leerroute.gateway.funds.SchemeRule;
import nl.leerroute.gateway.visitors.Visitor;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers of schemes, worked out by funding. */
final class FundingChecks implements Checks {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Calls calls;

  FundingChecks(Calls calls) {
    this.calls = calls;
  }

  @Override
  public Mono<Outcome> check(SchemeRule rule, Map<String, Object> answers, Visitor visitor) {
    String scheme = rule.scheme().schemeId();
    return calls
        .ask(
            visitor,
            uri -> uri.path("/answers").queryParam("scheme", "{scheme}").build(scheme),
            question(rule, answers))
        .map(reply -> outcome(reply, rule.scheme().version()));
  }

  private static JsonNode question(SchemeRule rule, Map<String, Object> answers) {
    ObjectNode question = JSON.createObjectNode();
    question.set("facts", JSON.valueToTree(answers));
    ObjectNode purchase = question.putObject("purchase");
    purchase.put("activity", rule.activity()).put("vatIncluded", false);
    purchase.putObject("cents").put(rule.costs(), EXAMPLE_CENTS);
    return question;
  }

  private static Outcome outcome(Reply reply, String version) {
    return switch (reply) {
      case Reply.Good(JsonNode body) -> new Outcome.Answered(AnswerJson.checked(body, version));
      case Reply.Refused(int _, JsonNode problem) ->
          new Outcome.Wrong(ProblemJson.ofFacts(problem));
      case Reply.Missing() -> new Outcome.Answered(AnswerJson.UNKNOWN);
    };
  }
}
