package nl.leerroute.life;

import java.time.Instant;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.contracts.Payloads;
import nl.leerroute.contracts.SkillsMissed;
import nl.leerroute.contracts.Topic;
import nl.leerroute.contracts.Topics;
import nl.leerroute.contracts.WindowPublished;

/** Something that happened in the year, as it is told on its topic. */
public sealed interface Fact {

  record Advanced(JourneyAdvanced payload) implements Fact {}

  record Decided(ApplicationAdvanced payload) implements Fact {}

  record Missed(SkillsMissed payload) implements Fact {}

  record Window(WindowPublished payload, Instant at) implements Fact {}

  record Firm(EmployerPublished payload, Instant at) implements Fact {}

  default Topic<?> topic() {
    return switch (this) {
      case Advanced _ -> Topics.JOURNEYS;
      case Decided _ -> Topics.APPLICATIONS;
      case Missed _ -> Topics.SHORTAGES;
      case Window _ -> Topics.WINDOWS;
      case Firm _ -> Topics.EMPLOYERS;
    };
  }

  default String key() {
    return switch (this) {
      case Advanced(JourneyAdvanced payload) -> payload.flowId();
      case Decided(ApplicationAdvanced payload) -> payload.applicationId();
      case Missed(SkillsMissed payload) -> payload.flowId();
      case Window(WindowPublished payload, _) -> payload.windowId();
      case Firm(EmployerPublished payload, _) -> payload.employerId();
    };
  }

  /** When it happened, which is not when it is heard of. */
  default Instant at() {
    return switch (this) {
      case Advanced(JourneyAdvanced payload) -> payload.at();
      case Decided(ApplicationAdvanced payload) -> payload.at();
      case Missed(SkillsMissed payload) -> payload.at();
      case Window(_, Instant at) -> at;
      case Firm(_, Instant at) -> at;
    };
  }

  default byte[] bytes() {
    return switch (this) {
      case Advanced(JourneyAdvanced payload) -> Payloads.write(payload);
      case Decided(ApplicationAdvanced payload) -> Payloads.write(payload);
      case Missed(SkillsMissed payload) -> Payloads.write(payload);
      case Window(WindowPublished payload, _) -> Payloads.write(payload);
      case Firm(EmployerPublished payload, _) -> Payloads.write(payload);
    };
  }
}
