package nl.leerroute.funding.pot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.leerroute.funding.ledger.Digest;
import nl.leerroute.funding.ledger.Division;
import nl.leerroute.funding.ledger.Request;
import nl.leerroute.funding.ledger.Requests;
import nl.leerroute.funding.ledger.Terms;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Window;
import nl.leerroute.funding.window.Windows;
import reactor.core.publisher.Mono;

/** Sets up pots and raises their ceilings; only for windows of the officer's own organisation. */
public final class SettingPots {

  private final Plans plans;
  private final Balances balances;
  private final Requests requests;
  private final Windows windows;
  private final Schemes schemes;
  private final Supplier<String> secrets;

  public SettingPots(
      Plans plans,
      Balances balances,
      Requests requests,
      Windows windows,
      Schemes schemes,
      Supplier<String> secrets) {
    this.plans = plans;
    this.balances = balances;
    this.requests = requests;
    this.windows = windows;
    this.schemes = schemes;
    this.secrets = secrets;
  }

  public Mono<SettingUp> set(Wish wish, String organisation) {
    return Mono.zip(
            windows.all().map(Announced::window).collectMap(Window::id),
            schemes.all().collectList(),
            plans.all().collectMap(Plan::id))
        .flatMap(
            all ->
                refusal(wish, organisation, all.getT1(), all.getT2(), all.getT3())
                    .<Mono<SettingUp>>map(Mono::just)
                    .orElseGet(
                        () ->
                            agree(
                                plan(
                                    wish,
                                    organisation,
                                    all.getT1(),
                                    Optional.ofNullable(all.getT3().get(wish.id()))),
                                Optional.ofNullable(all.getT3().get(wish.id())))));
  }

  private static Optional<SettingUp> refusal(
      Wish wish,
      String organisation,
      Map<String, Window> windows,
      List<Published> schemes,
      Map<String, Plan> plans) {
    Plan before = plans.get(wish.id());
    if (before != null && !before.organisation().equals(organisation)) {
      return Optional.of(new SettingUp.NotYours(before.organisation()));
    }
    for (String id : wish.windows().keySet()) {
      Window window = windows.get(id);
      if (window == null) {
        return Optional.of(new SettingUp.NoSuchWindow(id));
      }
      Optional<String> owner = owner(window, schemes);
      if (owner.filter(organisation::equals).isEmpty()) {
        return Optional.of(new SettingUp.NotYours(owner.orElse("")));
      }
      if (fedElsewhere(id, wish.id(), plans)) {
        return Optional.of(new SettingUp.FedElsewhere(id));
      }
      if (wish.division() != Division.FIRST_COME && window.closes().isEmpty()) {
        return Optional.of(new SettingUp.NeverCloses(id));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> owner(Window window, List<Published> schemes) {
    return schemes.stream()
        .filter(scheme -> scheme.ref().equals(window.scheme()))
        .map(Published::organisation)
        .findFirst();
  }

  private static boolean fedElsewhere(String window, String pot, Map<String, Plan> plans) {
    return plans.values().stream()
        .filter(plan -> !plan.id().equals(pot))
        .anyMatch(plan -> plan.terms().lanes().containsKey(window));
  }

  private Plan plan(
      Wish wish, String organisation, Map<String, Window> windows, Optional<Plan> before) {
    String secret = before.map(Plan::secret).orElseGet(secrets);
    Map<String, Terms.LaneTerms> lanes =
        wish.windows().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, lane -> lane(windows, lane.getKey(), lane.getValue())));
    return new Plan(
        wish.id(),
        organisation,
        new Terms(
            wish.division(),
            wish.ceilingCents(),
            new TreeMap<>(lanes),
            wish.reserveFor(),
            wish.claimWithin(),
            wish.objectWithin(),
            wish.waitingEnds(),
            Digest.of(secret)),
        wish.employerQuotaCents(),
        wish.deMinimis(),
        wish.objectionsTo().or(() -> before.flatMap(Plan::objectionsTo)),
        secret);
  }

  private static Terms.LaneTerms lane(
      Map<String, Window> windows, String id, OptionalLong ceiling) {
    Window window = Optional.ofNullable(windows.get(id)).orElseThrow();
    return new Terms.LaneTerms(window.opens(), window.closes(), ceiling);
  }

  private Mono<SettingUp> agree(Plan plan, Optional<Plan> before) {
    if (before.filter(old -> !old.terms().canBecome(plan.terms())).isPresent()) {
      return Mono.just(new SettingUp.Promised());
    }
    return balances
        .pot(plan.id())
        .flatMap(pot -> Mono.justOrEmpty(SettingUp.BelowCommitted.of(plan.terms(), pot)))
        .switchIfEmpty(
            Mono.defer(
                () ->
                    plans
                        .keep(plan)
                        .then(requests.append(plan.id(), new Request.Agree(plan.terms())))
                        .thenReturn(new SettingUp.Done(plan))));
  }
}
