package nl.leerroute.funding.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.funding.scheme.Published;
import nl.leerroute.funding.scheme.Schemes;
import nl.leerroute.funding.seeking.Seeker;
import nl.leerroute.funding.window.Announced;
import nl.leerroute.funding.window.Window;
import nl.leerroute.funding.window.Windows;
import nl.leerroute.schemes.answer.OpenScheme;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Succession;
import reactor.core.publisher.Mono;

/** Looks up schemes as they stand on a day, in the past as well. */
public final class LookingUpSchemes {

  private final Schemes schemes;
  private final Windows windows;
  private final Clock clock;

  public LookingUpSchemes(Schemes schemes, Windows windows, Clock clock) {
    this.schemes = schemes;
    this.windows = windows;
    this.clock = clock;
  }

  /** Today, as the law counts days. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Days.LEGAL);
  }

  /**
   * All versions with these words in their name or their owner's that leave room for somebody, by
   * scheme and version.
   *
   * @param words empty: all versions
   */
  public Mono<List<Standing>> on(LocalDate asOf, String words, Seeker seeker) {
    return everything()
        .map(
            all ->
                all.versions().stream()
                    .filter(version -> named(version, words))
                    .filter(version -> seeker.mayGet(version.rule(), asOf))
                    .sorted(Comparator.comparing(Published::ref))
                    .map(version -> standing(version, all, asOf))
                    .toList());
  }

  /** Empty: there is no such version. */
  public Mono<Standing> find(SchemeRef ref, LocalDate asOf) {
    return schemes
        .find(ref)
        .flatMap(version -> everything().map(all -> standing(version, all, asOf)));
  }

  /** Every version that holds on some day, with the windows of its scheme as they stand. */
  public Mono<List<OpenScheme>> open(LocalDate asOf) {
    return everything()
        .map(
            all ->
                all.versions().stream()
                    .sorted(Comparator.comparing(Published::ref))
                    .flatMap(version -> open(version, all, asOf).stream())
                    .toList());
  }

  private Optional<OpenScheme> open(Published version, Everything all, LocalDate asOf) {
    List<Period> held = all.succession().held(version.ref());
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OpenScheme(
                version.rule(),
                windowsOf(version.ref().scheme(), all.windows(), asOf).stream()
                    .map(Days::of)
                    .toList(),
                held));
  }

  private record Everything(
      List<Published> versions, Succession succession, List<Window> windows) {}

  private Mono<Everything> everything() {
    return Mono.zip(
        schemes.all().collectList(),
        windows.all().map(Announced::window).collectList(),
        (versions, all) ->
            new Everything(
                versions, Succession.of(versions.stream().map(Published::rule).toList()), all));
  }

  private Standing standing(Published version, Everything all, LocalDate asOf) {
    boolean today = asOf.equals(today());
    List<Window> own = windowsOf(version.ref().scheme(), all.windows(), asOf);
    Instant noon = asOf.atTime(LocalTime.NOON).atZone(Days.LEGAL).toInstant();
    return Standing.of(version, all.succession(), own, asOf, today ? clock.instant() : noon);
  }

  /** Of another day than today it is not known when on that day money ran out. */
  private List<Window> windowsOf(String scheme, List<Window> all, LocalDate asOf) {
    boolean today = asOf.equals(today());
    return all.stream()
        .filter(window -> window.scheme().scheme().equals(scheme))
        .map(window -> today ? window : window.asIfSupplied())
        .sorted(Comparator.comparing(Window::opens).thenComparing(Window::id))
        .toList();
  }

  private static boolean named(Published version, String words) {
    String names =
        String.join(
                " ",
                version.rule().name().nl(),
                version.rule().name().en(),
                version.rule().owner().name())
            .toLowerCase(Locale.ROOT);
    return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .allMatch(names::contains);
  }
}
