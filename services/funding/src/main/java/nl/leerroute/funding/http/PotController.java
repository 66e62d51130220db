package nl.leerroute.funding.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Stage;
import nl.leerroute.funding.applying.DecidingByHand;
import nl.leerroute.funding.applying.Dossiers;
import nl.leerroute.funding.ledger.Pot;
import nl.leerroute.funding.pot.Balances;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.funding.pot.Plans;
import nl.leerroute.funding.pot.SettingPots;
import nl.leerroute.platform.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pots for the officers of their own organisation; another's pot answers like none. */
@RestController
class PotController {

  /** More than an officer reads through; who was done makes room for the next. */
  private static final int AT_ONCE = 500;

  private final SettingPots setting;
  private final DecidingByHand deciding;
  private final Plans plans;
  private final Balances balances;
  private final Dossiers dossiers;

  PotController(
      SettingPots setting,
      DecidingByHand deciding,
      Plans plans,
      Balances balances,
      Dossiers dossiers) {
    this.setting = setting;
    this.deciding = deciding;
    this.plans = plans;
    this.balances = balances;
    this.dossiers = dossiers;
  }

  /** Sets a pot up, or raises what is in it. */
  @PutMapping("/pots/{id}")
  Mono<ResponseEntity<Object>> set(
      @PathVariable String id, @RequestBody PotForm form, Caller caller) {
    Optional<String> negative = form.negative();
    if (negative.isPresent()) {
      return Mono.just(MoneyReplies.negative(negative.get()));
    }
    return Mono.justOrEmpty(caller.organisation())
        .flatMap(organisation -> setting.set(form.wish(id), organisation))
        .map(MoneyReplies::of)
        .defaultIfEmpty(MoneyReplies.notYours(""));
  }

  @GetMapping("/pots")
  Mono<List<PlanBody>> own(Caller caller) {
    return plans
        .all()
        .filter(plan -> caller.organisation().filter(plan.organisation()::equals).isPresent())
        .sort(Comparator.comparing(Plan::id))
        .concatMap(this::body)
        .collectList();
  }

  @GetMapping("/pots/{id}")
  Mono<ResponseEntity<Object>> find(@PathVariable String id, Caller caller) {
    return own(id, caller)
        .flatMap(this::body)
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(MoneyReplies.missing());
  }

  private Mono<PlanBody> body(Plan plan) {
    return balances
        .pot(plan.id())
        .zipWith(reserved(plan.id()), (pot, reserved) -> PlanBody.of(plan, pot, reserved))
        .defaultIfEmpty(PlanBody.of(plan));
  }

  private Mono<Long> reserved(String pot) {
    return balances
        .waitingForPeople(pot)
        .map(Application::stage)
        .filter(Stage.Reserved.class::isInstance)
        .map(Stage::committed)
        .reduce(0L, Long::sum);
  }

  /** What people may do with applications. */
  enum Work {
    DECIDE,
    /** Give points before a ranking. */
    RANK,
    /** Ask back what was paid. */
    RECLAIM
  }

  /** Those with which people have something to do, who came first first. */
  @GetMapping("/pots/{id}/todo")
  Mono<ResponseEntity<Object>> todo(
      @PathVariable String id, @RequestParam(defaultValue = "DECIDE") Work work, Caller caller) {
    return own(id, caller)
        .flatMap(plan -> balances.pot(plan.id()))
        .flatMap(
            pot ->
                applications(id, work)
                    .sort(Comparator.comparingLong(Application::arrival))
                    .take(AT_ONCE)
                    .concatMap(application -> body(application, pot))
                    .collectList())
        .<ResponseEntity<Object>>map(ResponseEntity::ok)
        .defaultIfEmpty(MoneyReplies.missing());
  }

  private Flux<Application> applications(String pot, Work work) {
    return switch (work) {
      case DECIDE -> balances.waitingForPeople(pot);
      case RANK ->
          balances.applications(pot).filter(each -> each.stage() instanceof Stage.Requested);
      case RECLAIM ->
          balances
              .applications(pot)
              .filter(each -> each.stage() instanceof Stage.Settled(long cents) && cents > 0);
    };
  }

  private Mono<ApplicationBody> body(Application application, Pot pot) {
    return dossiers
        .find(application.id())
        .map(dossier -> ApplicationBody.of(dossier, application, pot));
  }

  /** For the accountant: all applications with every decision, a row each. */
  @GetMapping(value = "/pots/{id}/applications.csv", produces = "text/csv")
  Mono<ResponseEntity<Flux<String>>> export(@PathVariable String id, Caller caller) {
    return own(id, caller)
        .map(
            plan ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .body(
                        Flux.concat(
                            Flux.just(AccountantRows.HEADING),
                            balances.applications(id).concatMapIterable(AccountantRows::of))))
        .defaultIfEmpty(ResponseEntity.notFound().build());
  }

  /** Decides by hand, pays, asks back or gives points. */
  @PostMapping("/pots/{id}/applications/{application}/decisions")
  Mono<ResponseEntity<Object>> decide(
      @PathVariable String id,
      @PathVariable String application,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody DecisionForm form,
      Caller caller) {
    Optional<String> lacking = form.lacking();
    if (lacking.isPresent()) {
      return Mono.just(MoneyReplies.lacking(lacking.get()));
    }
    return own(id, caller)
        .flatMap(
            plan ->
                deciding.decide(
                    plan,
                    caller.subject(),
                    key,
                    form.request(application),
                    application,
                    form.explanation()))
        .map(MoneyReplies::of)
        .defaultIfEmpty(MoneyReplies.missing());
  }

  /** What everybody may know of a draw, to work it out again. */
  @GetMapping("/pots/{id}/draw")
  Mono<ResponseEntity<Object>> draw(@PathVariable String id) {
    return Mono.zip(plans.find(id), balances.pot(id))
        .<ResponseEntity<Object>>map(
            both -> ResponseEntity.ok(DrawBody.of(both.getT1(), both.getT2())))
        .defaultIfEmpty(MoneyReplies.missing());
  }

  /** The ids of all who took part, in order of arrival, without a word of who or what. */
  @GetMapping(value = "/pots/{id}/draw/arrivals.csv", produces = "text/csv")
  Flux<String> arrivals(@PathVariable String id) {
    return Flux.concat(
        Flux.just("arrival,application,receipt\n"),
        balances
            .applications(id)
            .map(each -> each.arrival() + "," + each.id() + "," + each.link() + "\n"));
  }

  private Mono<Plan> own(String pot, Caller caller) {
    return Mono.justOrEmpty(caller.organisation())
        .flatMap(organisation -> deciding.own(pot, organisation));
  }
}
