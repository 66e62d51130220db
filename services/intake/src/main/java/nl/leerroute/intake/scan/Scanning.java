package nl.leerroute.intake.scan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerroute.intake.answer.FirmQuestions;
import nl.leerroute.intake.answer.Sector;
import nl.leerroute.intake.employer.Employer;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.Employers;
import reactor.core.publisher.Mono;

/** Fills in a QuickScan and sets it beside those of others. */
public final class Scanning {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final Scans scans;
  private final Employers employers;
  private final Clock clock;

  public Scanning(Scans scans, Employers employers, Clock clock) {
    this.scans = scans;
    this.employers = employers;
    this.clock = clock;
  }

  /** A firm's own scan beside others; absent: too few of them. */
  public record Compared(Scan own, Optional<Benchmark> benchmark) {}

  /** Empty: there is none yet. */
  public Mono<Compared> of(EmployerId id) {
    return scans.find(id).flatMap(this::compared);
  }

  /** Takes the place of an earlier one. */
  public Mono<Compared> take(EmployerId id, Map<Block, List<Integer>> answers) {
    return employers
        .find(id)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(firm -> scans.put(scan(id, answers, firm)))
        .flatMap(this::compared);
  }

  public Mono<Void> forget(EmployerId id) {
    return scans.remove(id);
  }

  private Scan scan(EmployerId id, Map<Block, List<Integer>> answers, Optional<Employer> firm) {
    return new Scan(
        id,
        answers,
        firm.flatMap(known -> known.firm().to(FirmQuestions.SECTOR)).map(Sector::section),
        firm.flatMap(known -> known.firm().to(FirmQuestions.PERSONS)).map(Scan.Size::of),
        today());
  }

  private Mono<Compared> compared(Scan own) {
    return scans.all().collectList().map(all -> new Compared(own, Benchmark.of(own, all, today())));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
  }
}
