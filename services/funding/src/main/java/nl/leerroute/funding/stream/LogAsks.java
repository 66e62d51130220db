package nl.leerroute.funding.stream;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.JourneyAdvanced.EducationBand;
import nl.leerroute.contracts.PotRequested;
import nl.leerroute.contracts.PotRequested.Asked;
import nl.leerroute.contracts.ProfilePublished.WorkStatus;
import nl.leerroute.funding.application.Ask;
import nl.leerroute.funding.application.Flow;
import nl.leerroute.funding.application.Limit;
import nl.leerroute.funding.application.Verdict;
import org.jspecify.annotations.Nullable;

/** What somebody asks in the words that services share, and back. */
final class LogAsks {

  private LogAsks() {}

  static Asked write(Ask ask) {
    return new Asked(
        ask.lane(),
        ask.scheme(),
        ask.version(),
        ask.person(),
        ask.employer().orElse(null),
        ask.cents(),
        verdict(ask.verdict()),
        ask.verdict() instanceof Verdict.Refuses(String reason) ? reason : null,
        ask.holdsUntil().equals(Instant.MAX) ? null : ask.holdsUntil(),
        ask.limits().stream().map(LogAsks::limit).toList(),
        flow(ask.flow()));
  }

  static Ask read(Asked asked) {
    return new Ask(
        asked.windowId(),
        asked.schemeId(),
        asked.schemeVersion(),
        asked.personHash(),
        Optional.ofNullable(asked.employerHash()),
        asked.cents(),
        verdict(asked),
        Objects.requireNonNullElse(asked.holdsUntil(), Instant.MAX),
        asked.limits().stream().map(LogAsks::limit).toList(),
        flow(asked.flow()));
  }

  private static PotRequested.Verdict verdict(Verdict verdict) {
    return switch (verdict) {
      case Verdict.ByRule() -> PotRequested.Verdict.BY_RULE;
      case Verdict.ByPeople() -> PotRequested.Verdict.BY_PEOPLE;
      case Verdict.Refuses _ -> PotRequested.Verdict.REFUSES;
    };
  }

  private static Verdict verdict(Asked asked) {
    return switch (asked.verdict()) {
      case BY_RULE -> new Verdict.ByRule();
      case BY_PEOPLE -> new Verdict.ByPeople();
      case REFUSES -> new Verdict.Refuses(Objects.requireNonNullElse(asked.refusal(), "unknown"));
    };
  }

  private static PotRequested.Limit limit(Limit limit) {
    return new PotRequested.Limit(
        PotRequested.LimitKind.valueOf(limit.kind().name()),
        limit.key(),
        Numbers.orNull(limit.cents()),
        Numbers.orNull(limit.awards()),
        Numbers.orNull(limit.years()));
  }

  private static Limit limit(PotRequested.Limit limit) {
    return new Limit(
        Limit.Kind.valueOf(limit.kind().name()),
        limit.key(),
        Numbers.optional(limit.cents()),
        Numbers.optional(limit.awards()),
        Numbers.optional(limit.years()));
  }

  static ApplicationAdvanced.Flow flow(Flow flow) {
    return new ApplicationAdvanced.Flow(
        flow.id(),
        flow.region().orElse(null),
        flow.status().map(WorkStatus::valueOf).orElse(null),
        flow.education().map(EducationBand::valueOf).orElse(null),
        flow.ageBand().orElse(null),
        flow.sector().orElse(null));
  }

  private static Flow flow(ApplicationAdvanced.Flow flow) {
    return new Flow(
        flow.flowId(),
        Optional.ofNullable(flow.region()),
        word(flow.status()),
        word(flow.education()),
        Optional.ofNullable(flow.ageBand()),
        Optional.ofNullable(flow.sector()));
  }

  private static Optional<String> word(@Nullable Enum<?> word) {
    return Optional.ofNullable(word).map(Enum::name);
  }
}
