package nl.leerroute.schemes.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Timing;
import nl.leerroute.schemes.rule.Window;

/** Finds the first days on which an application fits windows and timing. */
final class Timetable {

  private static final Reason ENROLMENT_CLOSES_FIRST =
      Reason.of(
          "enrolment",
          "Je moet eerst dit geld aanvragen en je pas daarna inschrijven. Maar als je kunt"
              + " aanvragen, is inschrijven niet meer mogelijk.",
          "You must ask for this money first and enrol only after that. But by the time you can"
              + " ask, you can no longer enrol.");

  private final OpenScheme scheme;
  private final Purchase purchase;
  private final LocalDate asOf;

  Timetable(OpenScheme scheme, Purchase purchase, LocalDate asOf) {
    this.scheme = scheme;
    this.purchase = purchase;
    this.asOf = asOf;
  }

  /** Of several stretches that do not fit, the first one is told. */
  Slot find() {
    Optional<Slot> misfit = Optional.empty();
    for (Slot.Stretch stretch : stretches()) {
      Slot slot = fit(stretch);
      if (slot instanceof Slot.Possible) {
        return slot;
      }
      if (slot instanceof Slot.Misfit) {
        misfit = misfit.or(() -> Optional.of(slot));
      }
    }
    return misfit.orElseGet(this::closed);
  }

  private List<Slot.Stretch> stretches() {
    SchemeVersion rule = scheme.rule();
    return switch (rule.opening()) {
      case WHOLE_PERIOD ->
          scheme.held().stream()
              .map(days -> new Slot.Stretch(Optional.empty(), days, days.end()))
              .toList();
      case WINDOWS ->
          scheme.windows().stream()
              .filter(window -> !exhausted(window))
              .flatMap(this::whileHeld)
              .toList();
    };
  }

  /** A window serves whichever version holds on its days. */
  private Stream<Slot.Stretch> whileHeld(Window window) {
    return scheme.held().stream()
        .flatMap(days -> window.days().within(days).stream())
        .map(days -> new Slot.Stretch(Optional.of(window.id()), days, window.last()));
  }

  /** An empty window counts only while it is open; what is to come starts full. */
  private boolean exhausted(Window window) {
    return window.supply() == Window.Supply.EXHAUSTED && !window.first().isAfter(asOf);
  }

  private Slot fit(Slot.Stretch stretch) {
    if (stretch.days().last().isBefore(asOf)) {
      return new Slot.Closed(
          Optional.empty(), Reason.of("closed", "Het tijdvak is dicht.", "The window is closed."));
    }
    Map<Moment, LocalDate> days = days(stretch);
    Span open = new Span(later(asOf, stretch.days().begin()), stretch.days().end());
    Span whole = open.until(lastDayToEnrol());
    Span left = whole;
    Optional<LocalDate> claim = Optional.empty();
    List<Reason> misfits = new ArrayList<>();
    if (whole.isEmpty()) {
      misfits.add(ENROLMENT_CLOSES_FIRST);
    }
    for (Timing timing : scheme.rule().timing()) {
      Optional<Bounds> bounds = Bounds.of(timing, days, asOf);
      if (bounds.isEmpty()) {
        continue;
      }
      Bounds found = bounds.get();
      Span narrower = left.within(found);
      claim = earlier(claim, found.claimUntil());
      boolean tooLate = narrower.isEmpty() && (!left.isEmpty() || whole.within(found).isEmpty());
      if (found.broken() || (tooLate && found.bindsApplication())) {
        misfits.add(new Reason(timing.id(), timing.explanation(), Optional.empty()));
      }
      left = narrower;
    }
    return misfits.isEmpty()
        ? new Slot.Possible(new Dates(left.first(), left.last(), claim, stretch.window()))
        : new Slot.Misfit(misfits);
  }

  /** Where the money must be asked for before enrolling: absent, when that does not matter. */
  private Optional<LocalDate> lastDayToEnrol() {
    return scheme
        .rule()
        .procedure()
        .enrolment()
        .filter(EnrolmentOrder::isAfterwards)
        .flatMap(order -> purchase.enrolUntil());
  }

  /** The days on which one can apply, as far as the timings looked at so far allow. */
  private record Span(LocalDate first, Optional<LocalDate> last) {

    Span within(Bounds bounds) {
      return new Span(later(first, bounds.applyFrom()), earlier(last, bounds.applyUntil()));
    }

    Span until(Optional<LocalDate> day) {
      return new Span(first, earlier(last, day));
    }

    boolean isEmpty() {
      return last.filter(first::isAfter).isPresent();
    }
  }

  private Map<Moment, LocalDate> days(Slot.Stretch stretch) {
    Map<Moment, LocalDate> days = new EnumMap<>(Moment.class);
    purchase.start().ifPresent(day -> days.put(Moment.START, day));
    purchase.end().ifPresent(day -> days.put(Moment.END, day));
    stretch.close().ifPresent(day -> days.put(Moment.CLOSE, day));
    return days;
  }

  private Slot closed() {
    boolean ranOut =
        scheme.windows().stream().anyMatch(window -> exhausted(window) && !window.closedBy(asOf));
    return new Slot.Closed(
        Optional.empty(),
        ranOut
            ? Reason.of(
                "exhausted", "Het geld van dit tijdvak is op.", "The money of this window is gone.")
            : Reason.of(
                "not-open",
                "Er is nu geen tijdvak om aan te vragen, en er is er geen aangekondigd.",
                "There is no window to apply in now, and none has been announced."));
  }

  private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
    return other.filter(one::isBefore).orElse(one);
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isEmpty() || other.filter(one.get()::isAfter).isPresent()
        ? other.or(() -> one)
        : one;
  }
}
