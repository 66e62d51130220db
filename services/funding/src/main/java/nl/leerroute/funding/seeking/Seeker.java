package nl.leerroute.funding.seeking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.funding.reference.Cao;
import nl.leerroute.funding.reference.Caos;
import nl.leerroute.schemes.condition.Circumstances;
import nl.leerroute.schemes.condition.Judging;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.Truth;
import nl.leerroute.schemes.fact.Agreements;
import nl.leerroute.schemes.fact.FactValue;
import nl.leerroute.schemes.fact.Facts;
import nl.leerroute.schemes.fact.FirmFacts;
import nl.leerroute.schemes.fact.PersonFacts;
import nl.leerroute.schemes.fact.StatePensionAges;
import nl.leerroute.schemes.fact.WorkFacts;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.SchemeVersion;

/**
 * Whoever looks for money, as far as that was told. What was not told rules nothing out.
 *
 * @param sector section of SBI 2008
 * @param cao code of a collective agreement
 */
public record Seeker(
    Optional<Situation> situation,
    Optional<String> sector,
    Optional<String> cao,
    Optional<Home> home) {

  public static final Seeker ANYBODY =
      new Seeker(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final String NO_SECTOR = "-";

  /** An age that is above every state pension age there ever was or is decided. */
  private static final int SURELY_PENSIONED = 70;

  /** Whether the rule leaves room: some course could be paid to some such person. */
  public boolean mayGet(SchemeVersion rule, LocalDate day) {
    return situation.filter(known -> !known.reaches(rule.parties())).isEmpty()
        && possible(day).anyMatch(facts -> leavesRoom(rule, facts, day));
  }

  private static boolean leavesRoom(SchemeVersion rule, Facts facts, LocalDate day) {
    return rule.payment().activities().stream()
        .map(activity -> on(activity, facts, day))
        .anyMatch(
            on ->
                rule.requirements().stream()
                    .noneMatch(each -> Judging.judge(each.when(), on).truth() == Truth.NO));
  }

  private static Circumstances on(Activity activity, Facts facts, LocalDate day) {
    return new Circumstances(
        facts,
        new FactValue.Code(activity.name()),
        Map.of(Moment.APPLICATION, day),
        StatePensionAges.KNOWN);
  }

  /** What may be so of this person: one possibility for each agreement that may cover the work. */
  private Stream<Facts> possible(LocalDate day) {
    Facts told = told(day);
    List<String> agreements = agreements();
    return agreements.isEmpty()
        ? Stream.of(told)
        : agreements.stream().map(code -> told.and(Facts.with().code(WorkFacts.CAO, code).build()));
  }

  /** Empty: it can be any. */
  private List<String> agreements() {
    if (situation.filter(Situation::isWithoutEmployer).isPresent()) {
      return List.of(Agreements.NONE);
    }
    return cao.map(List::of)
        .orElseGet(
            () ->
                sector
                    .map(
                        section ->
                            Caos.all().stream()
                                .filter(each -> isOf(each, section))
                                .map(Cao::code)
                                .toList())
                    .orElse(List.of()));
  }

  private static boolean isOf(Cao agreement, String section) {
    return agreement.sector().equals(section) || agreement.sector().equals(NO_SECTOR);
  }

  private Facts told(LocalDate day) {
    Facts.Builder facts = Facts.with();
    Optional<String> ofAgreement = sector.or(this::sectorOfAgreement);
    boolean firm = situation.filter(Situation.EMPLOYER::equals).isPresent();
    if (firm) {
      ofAgreement.ifPresent(section -> facts.code(WorkFacts.EMPLOYER_SECTOR, section));
      home.ifPresent(where -> addFirm(facts, where));
    } else {
      situation.ifPresent(known -> facts.code(PersonFacts.STATUS, known));
      ofAgreement.ifPresent(section -> facts.code(WorkFacts.SECTOR, section));
      home.ifPresent(where -> addPerson(facts, where));
    }
    if (situation.filter(Situation.EMPLOYEE::equals).isPresent()) {
      ofAgreement.ifPresent(section -> facts.code(WorkFacts.EMPLOYER_SECTOR, section));
    }
    if (situation.filter(Situation.PENSIONER::equals).isPresent()) {
      facts.number(PersonFacts.YEAR_OF_BIRTH, day.getYear() - SURELY_PENSIONED);
    }
    return facts.build();
  }

  private Optional<String> sectorOfAgreement() {
    return cao.flatMap(
            code -> Caos.all().stream().filter(each -> each.code().equals(code)).findFirst())
        .map(Cao::sector)
        .filter(section -> !section.equals(NO_SECTOR));
  }

  private static void addPerson(Facts.Builder facts, Home home) {
    facts
        .code(PersonFacts.MUNICIPALITY, home.municipality())
        .code(PersonFacts.PROVINCE, home.province())
        .code(PersonFacts.REGION, home.region());
  }

  private static void addFirm(Facts.Builder facts, Home home) {
    facts
        .code(FirmFacts.MUNICIPALITY, home.municipality())
        .code(WorkFacts.EMPLOYER_PROVINCE, home.province())
        .code(FirmFacts.REGION, home.region());
  }
}
