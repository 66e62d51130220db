package nl.leerroute.funding.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.json.Problem;
import nl.leerroute.schemes.json.Reading;
import nl.leerroute.schemes.json.SchemeForm;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Succession;
import reactor.core.publisher.Mono;

/**
 * Publishes versions of schemes. Publishing the same again changes nothing; another content under
 * the same version is refused.
 */
public final class PublishingSchemes {

  private final Schemes schemes;

  public PublishingSchemes(Schemes schemes) {
    this.schemes = schemes;
  }

  /**
   * @param address the version that is written to; the form must name the same
   * @param form JSON of the rule
   */
  public Mono<Publishing> publish(SchemeRef address, String form, Author author) {
    return switch (SchemeForm.read(form)) {
      case Reading.Refused(var ignored, var problems) ->
          Mono.just(new Publishing.Invalid(problems));
      case Reading.Read(var rule) when !rule.ref().equals(address) ->
          Mono.just(new Publishing.Invalid(List.of(otherAddress(address))));
      case Reading.Read(var rule) ->
          publish(new Published(rule, SchemeForm.canonical(form)), author);
    };
  }

  private Mono<Publishing> publish(Published next, Author author) {
    return schemes.all().collectList().flatMap(all -> publish(next, author, all));
  }

  private Mono<Publishing> publish(Published next, Author author, List<Published> all) {
    List<Published> versions =
        all.stream().filter(each -> each.ref().scheme().equals(next.ref().scheme())).toList();
    Optional<String> owner = Ownership.refuses(author, next, versions);
    if (owner.isPresent()) {
      return Mono.just(new Publishing.NotYours(owner.get()));
    }
    if (neverHolds(next, versions)) {
      return Mono.just(new Publishing.Invalid(List.of(replaced())));
    }
    if (new Circles(rules(all, next)).closesWith(next.rule())) {
      return Mono.just(new Publishing.Invalid(List.of(circle())));
    }
    return schemes.keep(next).map(kept -> outcome(next, kept));
  }

  private static Publishing outcome(Published next, Schemes.Kept kept) {
    return switch (kept) {
      case Schemes.Kept.New() -> new Publishing.Done(next);
      case Schemes.Kept.There(String form) ->
          form.equals(next.form()) ? new Publishing.Same(next) : new Publishing.Different();
    };
  }

  private static List<SchemeVersion> rules(List<Published> all, Published next) {
    List<SchemeVersion> rules = new ArrayList<>(all.stream().map(Published::rule).toList());
    rules.add(next.rule());
    return rules;
  }

  private static Problem otherAddress(SchemeRef address) {
    return new Problem(
        "$.version",
        "other-address",
        Wording.of(
            "Regeling en versie moeten " + address + " zijn, zoals in het adres.",
            "Scheme and version must be " + address + ", as in the address."),
        List.of(address.scheme(), address.version()));
  }

  /** What was published before is not judged by what came after it. */
  private static boolean neverHolds(Published next, List<Published> versions) {
    return versions.stream().noneMatch(each -> each.ref().equals(next.ref()))
        && Succession.of(rules(versions, next)).held(next.ref()).isEmpty();
  }

  private static Problem replaced() {
    return new Problem(
        "$.validity",
        "never-holds",
        Wording.of(
            "Op al deze dagen geldt al een hogere versie. Kies een hoger versienummer.",
            "A higher version already holds on all of these days. Choose a higher version."),
        List.of());
  }

  private static Problem circle() {
    return new Problem(
        "$.cumulation",
        "circle",
        Wording.of(
            "Deze regelingen eisen elkaar; zo betaalt geen van hen ooit.",
            "These schemes require each other; so none of them ever pays."),
        List.of());
  }
}
