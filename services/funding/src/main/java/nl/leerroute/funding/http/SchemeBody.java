package nl.leerroute.funding.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.leerroute.funding.overview.Standing;
import nl.leerroute.funding.window.Status;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.Period;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list that everybody may see.
 *
 * @param validFrom first day on which it holds; absent: not known
 * @param validUntil last day on which it holds, before another version does; absent: no end known
 * @param replacedBy the version that holds on days for which this one was published
 * @param doubtful our sources speak of earlier days only; whether it still holds is not known
 */
record SchemeBody(
    String schemeId,
    String version,
    Wording name,
    Wording summary,
    OwnerBody owner,
    MoneyKind kind,
    Set<Party> applicants,
    Allocation allocation,
    Standing.State state,
    LocalDate asOf,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String replacedBy,
    boolean doubtful,
    List<WindowBody> windows,
    ProvenanceBody provenance) {

  record OwnerBody(String id, String name) {}

  record WindowBody(
      String windowId,
      Instant opens,
      @Nullable Instant closes,
      @Nullable Long ceilingCents,
      Status status) {

    static WindowBody of(Window window, Status status) {
      return new WindowBody(
          window.id(),
          window.opens(),
          window.closes().orElse(null),
          window.ceilingCents().isPresent() ? window.ceilingCents().getAsLong() : null,
          status);
    }
  }

  record ProvenanceBody(
      @Nullable String source,
      List<String> sources,
      @Nullable String law,
      LocalDate reviewedOn,
      LocalDate reviewBy,
      boolean confirmedByOwner,
      boolean outdated,
      boolean example) {

    static ProvenanceBody of(SchemeVersion rule, LocalDate asOf) {
      var provenance = rule.provenance();
      return new ProvenanceBody(
          provenance.law().or(() -> provenance.sources().stream().findFirst()).orElse(null),
          provenance.sources(),
          provenance.law().orElse(null),
          provenance.reviewedOn(),
          provenance.reviewBy(),
          provenance.confirmed(),
          provenance.outdatedOn(asOf),
          provenance.example());
    }
  }

  static SchemeBody of(Standing standing) {
    SchemeVersion rule = standing.version().rule();
    Period days = standing.days();
    return new SchemeBody(
        rule.ref().scheme(),
        rule.ref().version(),
        rule.name(),
        rule.summary(),
        new OwnerBody(rule.owner().organisation(), rule.owner().name()),
        rule.kind(),
        rule.parties().applicants(),
        rule.allocation(),
        standing.state(),
        standing.asOf(),
        days.begin().orElse(null),
        days.end().orElse(null),
        standing.replacedBy().map(SchemeRef::version).orElse(null),
        rule.validity().doubtfulOn(standing.asOf()),
        standing.windows().stream()
            .map(turn -> WindowBody.of(turn.window(), turn.status()))
            .toList(),
        ProvenanceBody.of(rule, standing.asOf()));
  }
}
