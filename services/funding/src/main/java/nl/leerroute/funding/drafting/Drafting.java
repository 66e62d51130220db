package nl.leerroute.funding.drafting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.funding.overview.Days;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.schemes.json.DraftForm;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.rule.SchemeRef;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Officers begin, change and throw away drafts of their own organisation. Another organisation's
 * draft or scheme is as good as none.
 */
public final class Drafting {

  private final Drafts drafts;
  private final Schemes schemes;
  private final Clock clock;

  public Drafting(Drafts drafts, Schemes schemes, Clock clock) {
    this.drafts = drafts;
    this.schemes = schemes;
    this.clock = clock;
  }

  public Flux<Edition> of(String organisation) {
    return drafts.of(organisation);
  }

  public Mono<Edition> find(String id, Officer officer) {
    return drafts
        .find(id)
        .filter(edition -> edition.draft().organisation().equals(officer.organisation()));
  }

  /**
   * @param once by which the same start is known when it comes again
   */
  public Mono<Saved> begin(Start start, Officer officer, String once) {
    String id =
        UUID.nameUUIDFromBytes(
                (officer.organisation() + " " + once).getBytes(StandardCharsets.UTF_8))
            .toString();
    return content(start, officer)
        .map(content -> draft(id, start, officer, content))
        .flatMap(draft -> drafts.save(draft, 0, once))
        .defaultIfEmpty(
            start instanceof Start.Imported ? new Saved.Unreadable() : new Saved.Gone());
  }

  private Draft draft(String id, Start start, Officer officer, String content) {
    Optional<SchemeRef> basis =
        start instanceof Start.From(SchemeRef version) ? Optional.of(version) : Optional.empty();
    return new Draft(
        id,
        officer.organisation(),
        content,
        basis,
        clock.instant(),
        officer.account(),
        Optional.empty());
  }

  private Mono<String> content(Start start, Officer officer) {
    return switch (start) {
      case Start.Empty() -> owner(officer).map(owner -> DraftForm.empty(owner, today()));
      case Start.From(SchemeRef version) -> following(version, officer);
      case Start.Imported(String json) -> Mono.justOrEmpty(DraftForm.imported(json));
    };
  }

  private Mono<Owner> owner(Officer officer) {
    return schemes
        .all()
        .filter(scheme -> scheme.organisation().equals(officer.organisation()))
        .map(scheme -> scheme.rule().owner())
        .next()
        .defaultIfEmpty(new Owner(officer.organisation(), officer.organisation()));
  }

  /** The examples of a version come along, where it was written here. */
  private Mono<String> following(SchemeRef version, Officer officer) {
    return schemes
        .find(version)
        .filter(scheme -> scheme.organisation().equals(officer.organisation()))
        .flatMap(
            scheme -> free(scheme).map(free -> DraftForm.following(scheme.form(), free, today())))
        .flatMap(
            content ->
                drafts
                    .of(officer.organisation())
                    .filter(edition -> edition.draft().published().equals(Optional.of(version)))
                    .next()
                    .map(before -> DraftForm.withExamplesOf(content, before.draft().content()))
                    .defaultIfEmpty(content));
  }

  /** A version that is higher than every one there is: 2026, 2026.1, 2026.2. */
  private Mono<String> free(Published scheme) {
    String id = scheme.ref().scheme();
    return schemes
        .all()
        .map(Published::ref)
        .filter(ref -> ref.scheme().equals(id))
        .sort()
        .last()
        .map(highest -> Versions.after(highest.version()));
  }

  /**
   * @param content JSON of the rule with its examples
   * @param read version that the officer saw
   */
  public Mono<Saved> save(String id, long read, String content, Officer officer, String once) {
    Optional<String> readable = DraftForm.imported(content);
    if (readable.isEmpty()) {
      return Mono.just(new Saved.Unreadable());
    }
    return find(id, officer)
        .flatMap(
            edition ->
                edition.draft().published().isPresent()
                    ? Mono.just((Saved) new Saved.Published(edition))
                    : drafts.save(
                        edition.draft().saying(readable.get(), officer.account(), clock.instant()),
                        read,
                        once))
        .defaultIfEmpty(new Saved.Gone());
  }

  public Mono<Saved> drop(String id, long read, Officer officer, String once) {
    return find(id, officer)
        .flatMap(edition -> drafts.drop(new Edition(edition.draft(), read), once))
        .defaultIfEmpty(new Saved.Gone());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Days.LEGAL);
  }
}
