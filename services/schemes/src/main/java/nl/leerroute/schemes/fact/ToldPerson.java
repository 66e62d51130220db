package nl.leerroute.schemes.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A person's situation as it was told, and the facts that schemes may ask about it. What was not
 * told stays unknown.
 *
 * @param status EMPLOYEE, JOB_SEEKER and so on
 * @param contractHours a week
 * @param sector SBI section or code
 * @param employerSize UNDER_10 and so on
 * @param employed works for an employer, whatever else
 * @param withoutEmployer what only employers have is not there
 */
public record ToldPerson(
    Optional<Integer> yearOfBirth,
    Optional<String> status,
    Optional<String> education,
    Optional<String> municipality,
    Optional<String> province,
    Optional<String> region,
    Optional<String> contract,
    Optional<BigDecimal> contractHours,
    Optional<String> sector,
    Optional<String> cao,
    Optional<String> employerSize,
    boolean employed,
    boolean withoutEmployer) {

  private static final String FROM_50 = "FROM_50_TO_249";
  private static final String FROM_250 = "FROM_250";

  public Facts facts() {
    Facts.Builder facts = Facts.with();
    yearOfBirth.ifPresent(year -> put(facts, PersonFacts.YEAR_OF_BIRTH, new FactValue.Count(year)));
    code(facts, PersonFacts.STATUS, status);
    code(facts, PersonFacts.EDUCATION, education);
    code(facts, PersonFacts.MUNICIPALITY, municipality);
    code(facts, PersonFacts.PROVINCE, province);
    code(facts, PersonFacts.REGION, region);
    code(facts, WorkFacts.SECTOR, sector);
    if (withoutEmployer) {
      code(facts, WorkFacts.CAO, Optional.of(Agreements.NONE));
    } else {
      employment(facts);
    }
    return facts.build();
  }

  private void employment(Facts.Builder facts) {
    code(facts, WorkFacts.CONTRACT, contract);
    contractHours.ifPresent(
        hours -> put(facts, WorkFacts.CONTRACT_HOURS, FactValue.Count.of(hours)));
    cao.ifPresentOrElse(
        known -> facts.code(WorkFacts.CAO, known),
        () -> sector.ifPresent(known -> notCoveredIn(known, facts)));
    code(facts, WorkFacts.EMPLOYER_SIZE, employerSize);
    if (employed) {
      code(facts, WorkFacts.EMPLOYER_SECTOR, sector);
    }
    employerSize.ifPresent(size -> firm(size, facts));
  }

  /** Who only tells the sector is not covered by an agreement that is not found there. */
  private static void notCoveredIn(String sector, Facts.Builder facts) {
    if (Values.refusal(WorkFacts.SECTOR, new FactValue.Code(sector)).isEmpty()) {
      facts.notOneOf(WorkFacts.CAO, Agreements.notFoundIn(sector));
    }
  }

  /** Too many people is too large whatever the turnover; few people alone is not yet small. */
  private static void firm(String size, Facts.Builder facts) {
    if (size.equals(FROM_250)) {
      facts.yesNo(WorkFacts.SME, false);
    }
    if (size.equals(FROM_250) || size.equals(FROM_50)) {
      facts.yesNo(WorkFacts.SMALL_FIRM, false);
    }
  }

  private static void code(Facts.Builder facts, Fact fact, Optional<String> code) {
    code.map(FactValue.Code::new).ifPresent(value -> put(facts, fact, value));
  }

  /** An answer that cannot be true, such as a year of birth in 3000, is no answer. */
  private static void put(Facts.Builder facts, Fact fact, FactValue value) {
    if (Values.refusal(fact, value).isEmpty()) {
      facts.put(fact, value);
    }
  }
}
