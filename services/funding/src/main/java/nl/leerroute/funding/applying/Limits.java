package nl.leerroute.funding.applying;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.leerroute.funding.application.Limit;
import nl.leerroute.funding.pot.Plan;
import nl.leerroute.schemes.answer.CapRoom;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.rule.Cap;

/**
 * The limits that an application takes room under: of the rule, of the pot, and of state aid.
 *
 * @param caps of the rule, as far as they bind this application
 */
record Limits(String person, Submission submission, Plan plan, List<Cap> caps, LocalDate today) {

  /** Regulation (EU) 2023/2831: in any period of three years. */
  static final long DE_MINIMIS_CENTS = 300_000_00;

  private static final int DE_MINIMIS_YEARS = 3;
  private static final String DE_MINIMIS = "de-minimis";

  boolean lacksEmployer() {
    boolean counts =
        plan.employerQuotaCents().isPresent()
            || plan.deMinimis()
            || caps.stream().anyMatch(cap -> cap.scope().ofEmployer());
    return counts && submission.employer().isEmpty();
  }

  List<Limit> all() {
    List<Limit> all = new ArrayList<>();
    caps.forEach(cap -> all.add(limit(cap)));
    submission.employer().ifPresent(employer -> addOfPot(employer, all));
    return all;
  }

  private void addOfPot(String employer, List<Limit> all) {
    if (plan.employerQuotaCents().isPresent()) {
      all.add(
          new Limit(
              Limit.Kind.EMPLOYER,
              "pot/" + plan.id() + "/" + employer,
              plan.employerQuotaCents(),
              OptionalInt.empty(),
              OptionalInt.empty()));
    }
    if (plan.deMinimis() && caps.stream().noneMatch(Limits::isStateAid)) {
      all.add(
          new Limit(
              Limit.Kind.DE_MINIMIS,
              stateAid(employer),
              OptionalLong.of(DE_MINIMIS_CENTS),
              OptionalInt.empty(),
              OptionalInt.of(DE_MINIMIS_YEARS)));
    }
  }

  private Limit limit(Cap cap) {
    OptionalInt years = cap.scope().overYears() ? OptionalInt.of(cap.years()) : OptionalInt.empty();
    return new Limit(kind(cap), key(cap), cap.cents(), cap.awards(), years);
  }

  private static Limit.Kind kind(Cap cap) {
    if (isStateAid(cap)) {
      return Limit.Kind.DE_MINIMIS;
    }
    return cap.scope().ofEmployer() ? Limit.Kind.EMPLOYER : Limit.Kind.PERSON;
  }

  private String key(Cap cap) {
    String who = cap.scope().ofEmployer() ? submission.employer().orElse("") : person;
    return isStateAid(cap)
        ? stateAid(who)
        : String.join(
            "/", "cap", cap.counter(), who, CapRoom.period(cap, countedOn(cap.countedOn())));
  }

  private static boolean isStateAid(Cap cap) {
    return cap.counter().equals(DE_MINIMIS);
  }

  private static String stateAid(String employer) {
    return DE_MINIMIS + "/" + employer;
  }

  private LocalDate countedOn(Moment moment) {
    Optional<LocalDate> day =
        switch (moment) {
          case START -> submission.purchase().start();
          case END -> submission.purchase().end();
          case APPLICATION, CLAIM, CLOSE -> Optional.empty();
        };
    return day.orElse(today);
  }
}
