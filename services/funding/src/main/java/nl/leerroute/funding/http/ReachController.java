package nl.leerroute.funding.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerroute.contracts.Text;
import nl.leerroute.funding.overview.LookingUpSchemes;
import nl.leerroute.funding.overview.Standing;
import nl.leerroute.funding.seeking.Seeker;
import nl.leerroute.platform.http.FieldProblem;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.Reach;
import nl.leerroute.schemes.answer.Reaching;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.fact.ToldOffer;
import nl.leerroute.schemes.json.OfferForm;
import nl.leerroute.schemes.rule.Activity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Which schemes pay an offer, and what it lacks for the others. Nothing of it is kept. */
@RestController
class ReachController {

  private static final Text NO_KIND =
      new Text("Zeg wat voor aanbod het is.", "Say what kind of offer it is.");

  private final LookingUpSchemes lookingUp;

  ReachController(LookingUpSchemes lookingUp) {
    this.lookingUp = lookingUp;
  }

  /** Of every version that has not ended, for an offer in the form in which it is published. */
  @PostMapping("/reach")
  Mono<ResponseEntity<Object>> reach(@RequestBody JsonNode offer) {
    ToldOffer told = OfferForm.read(offer);
    return activity(told)
        .map(activity -> reach(activity, told))
        .orElseGet(() -> Mono.just(noKind()));
  }

  private Mono<ResponseEntity<Object>> reach(Activity activity, ToldOffer offer) {
    Reaching reaching = new Reaching(activity, offer.facts(), lookingUp.today());
    return lookingUp
        .on(lookingUp.today(), "", Seeker.ANYBODY)
        .map(
            standings ->
                ResponseEntity.ok(
                    standings.stream()
                        .filter(standing -> standing.state() != Standing.State.ENDED)
                        .map(standing -> ReachBody.of(standing, reaching))
                        .toList()));
  }

  private static Optional<Activity> activity(ToldOffer offer) {
    return Arrays.stream(Activity.values())
        .filter(activity -> activity.name().equals(offer.kind()))
        .findFirst();
  }

  private static ResponseEntity<Object> noKind() {
    List<String> kinds = Arrays.stream(Activity.values()).map(Enum::name).toList();
    return MoneyReplies.invalid(List.of(new FieldProblem("kind", "unknown-value", NO_KIND, kinds)));
  }

  /** How an answer about an offer begins. */
  enum Says {
    FOR_SOME,
    UNTOLD,
    NEVER
  }

  record ReachBody(SchemeBody scheme, Says says, List<MatterBody> matters) {

    static ReachBody of(Standing standing, Reaching reaching) {
      SchemeBody scheme = SchemeBody.of(standing);
      return switch (reaching.of(standing.version().rule())) {
        case Reach.ForSome() -> new ReachBody(scheme, Says.FOR_SOME, List.of());
        case Reach.Untold(var matters) -> new ReachBody(scheme, Says.UNTOLD, bodies(matters));
        case Reach.Never(var matters) -> new ReachBody(scheme, Says.NEVER, bodies(matters));
      };
    }

    private static List<MatterBody> bodies(List<Reach.Matter> matters) {
      return matters.stream().map(MatterBody::of).toList();
    }
  }

  /**
   * @param facts of the offer that the rule looks at here
   */
  record MatterBody(Wording text, Set<String> facts) {

    static MatterBody of(Reach.Matter matter) {
      Set<String> facts = new TreeSet<>();
      matter.facts().stream().map(Fact::name).forEach(facts::add);
      return new MatterBody(matter.text(), facts);
    }
  }
}
