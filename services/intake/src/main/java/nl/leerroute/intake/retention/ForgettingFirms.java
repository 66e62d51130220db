package nl.leerroute.intake.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import nl.leerroute.intake.employer.Command;
import nl.leerroute.intake.employer.EmployerId;
import nl.leerroute.intake.employer.KeepingEmployers;
import nl.leerroute.intake.employer.Outcome;
import nl.leerroute.intake.member.Teaming;
import nl.leerroute.intake.scan.Scanning;
import reactor.core.publisher.Mono;

/** Erases firms that said nothing for as long as people are kept who say nothing. */
public final class ForgettingFirms {

  private final KeepingEmployers employers;
  private final Scanning scanning;
  private final Teaming teaming;
  private final Periods periods;
  private final Clock clock;

  public ForgettingFirms(
      KeepingEmployers employers,
      Scanning scanning,
      Teaming teaming,
      Periods periods,
      Clock clock) {
    this.employers = employers;
    this.scanning = scanning;
    this.teaming = teaming;
    this.periods = periods;
    this.clock = clock;
  }

  /** How many went. */
  public Mono<Long> sweep() {
    LocalDate silent = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(periods.silent());
    return employers.silentSince(silent).concatMap(id -> forget(id, silent)).count();
  }

  /** Scan and team go last, and only of who is gone. */
  private Mono<EmployerId> forget(EmployerId id, LocalDate silent) {
    return employers
        .handle(id, new Command.Expire(silent), UUID.randomUUID().toString(), OptionalLong.empty())
        .ofType(Outcome.Gone.class)
        .flatMap(_ -> scanning.forget(id).then(teaming.forget(id)).thenReturn(id));
  }
}
