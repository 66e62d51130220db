package nl.leerroute.funding.drafting;

import java.time.Clock;
import java.util.List;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Publishing;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.json.Problem;
import nl.leerroute.schemes.rule.SchemeVersion;
import reactor.core.publisher.Mono;

/** Makes a version of a draft whose examples all come out as expected. */
public final class PublishingDrafts {

  private final Drafting drafting;
  private final Drafts drafts;
  private final Checking checking;
  private final PublishingSchemes publishing;
  private final Clock clock;

  public PublishingDrafts(
      Drafting drafting,
      Drafts drafts,
      Checking checking,
      PublishingSchemes publishing,
      Clock clock) {
    this.drafting = drafting;
    this.drafts = drafts;
    this.checking = checking;
    this.publishing = publishing;
    this.clock = clock;
  }

  /** What came of publishing. */
  public sealed interface Outcome {

    /** The world hears of it within moments. */
    record Done(Published version) implements Outcome {}

    record NotReady(Checked checked) implements Outcome {}

    record Wrong(List<Problem> problems) implements Outcome {
      public Wrong {
        problems = List.copyOf(problems);
      }
    }

    /** Somebody else changed the draft since the officer saw it. */
    record Conflict(Edition now) implements Outcome {}

    record Gone() implements Outcome {}
  }

  /**
   * Publishing again what was published already changes nothing.
   *
   * @param read version that the officer saw
   */
  public Mono<Outcome> publish(String id, long read, Officer officer, String once) {
    return drafting
        .find(id, officer)
        .flatMap(edition -> publish(edition, read, officer, once))
        .defaultIfEmpty(new Outcome.Gone());
  }

  private Mono<Outcome> publish(Edition edition, long read, Officer officer, String once) {
    boolean done = edition.draft().published().isPresent();
    if (!done && edition.version() != read) {
      return Mono.just(new Outcome.Conflict(edition));
    }
    return checking
        .check(edition.draft())
        .flatMap(
            checked ->
                checked.isReady()
                    ? Mono.justOrEmpty(checked.rule())
                        .flatMap(rule -> publish(rule, edition, officer, once))
                    : Mono.just(new Outcome.NotReady(checked)));
  }

  private Mono<Outcome> publish(SchemeVersion rule, Edition edition, Officer officer, String once) {
    return publishing
        .publish(
            rule.ref(),
            DraftForm.rule(edition.draft().content()),
            new Author.Officer(officer.organisation()))
        .flatMap(
            outcome ->
                switch (outcome) {
                  case Publishing.Done(var version) -> close(version, edition, officer, once);
                  case Publishing.Same(var version) -> close(version, edition, officer, once);
                  case Publishing.Different() -> wrong(taken("$.rule.version"));
                  case Publishing.Invalid(var problems) ->
                      Mono.just(new Outcome.Wrong(inDraft(problems)));
                  case Publishing.NotYours _ -> wrong(taken("$.rule.scheme"));
                });
  }

  /** The version stands already; a draft that somebody changed just then goes on as a draft. */
  private Mono<Outcome> close(Published version, Edition edition, Officer officer, String once) {
    return edition.draft().published().isPresent()
        ? Mono.just(new Outcome.Done(version))
        : drafts
            .save(
                edition.draft().publishedAs(version.ref(), officer.account(), clock.instant()),
                edition.version(),
                once)
            .thenReturn(new Outcome.Done(version));
  }

  private static Mono<Outcome> wrong(Problem problem) {
    return Mono.just(new Outcome.Wrong(List.of(problem)));
  }

  private static List<Problem> inDraft(List<Problem> problems) {
    return problems.stream()
        .map(
            each ->
                new Problem(
                    each.path().replaceFirst("^\\$", "\\$.rule"),
                    each.code(),
                    each.sentence(),
                    each.allowed()))
        .toList();
  }

  private static Problem taken(String path) {
    return new Problem(
        path,
        "taken",
        Wording.of(
            "Deze naam is al in gebruik. Kies een andere.",
            "This name is in use already. Choose another one."),
        List.of());
  }
}
