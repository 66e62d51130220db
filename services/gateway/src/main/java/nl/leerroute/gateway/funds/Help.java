package nl.leerroute.gateway.funds;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is there for people besides schemes, so that nobody ends with nothing: advice, rights,
 * courses without a price, and what the law says of tax.
 */
public enum Help {
  ADVICE("/advies"),
  FREE_COURSES("/aanbod?prijs=0"),
  BASIC_SKILLS("https://www.rijksoverheid.nl/onderwerpen/laaggeletterdheid"),
  /** Civil Code, book 7, article 611a. */
  PAID_BY_EMPLOYER("https://wetten.overheid.nl/BWBR0005290/"),
  /** Participation Act, articles 7 and 10. */
  HELP_OF_MUNICIPALITY("https://wetten.overheid.nl/BWBR0015703/"),
  STUDENT_FINANCE("https://duo.nl/particulier/studiefinanciering/"),
  /** Income Tax Act 2001, article 3.8: costs of a profession lower its profit. */
  DEDUCTED_FROM_PROFIT("https://wetten.overheid.nl/BWBR0011353/"),
  /** The deduction of study costs ended on 1 January 2022. */
  NO_DEDUCTION("https://wetten.overheid.nl/BWBR0011353/");

  private static final Set<Situation> FROM_MUNICIPALITY =
      EnumSet.of(
          Situation.JOB_SEEKER,
          Situation.HOME_MAKER,
          Situation.VOLUNTEER,
          Situation.UNFIT_FOR_WORK,
          Situation.NOT_SEEKING);

  private final String address;

  Help(String address) {
    this.address = address;
  }

  /** Where more is told: a page of this site, or the source. */
  public String address() {
    return address;
  }

  public Optional<Source> source() {
    return Optional.of(new Source(address, address.contains("wetten"))).filter(Source::isOnline);
  }

  /** What there is for somebody; for whoever said nothing, what is there for everybody. */
  public static List<Help> of(Optional<Situation> situation) {
    Set<Help> all = EnumSet.of(ADVICE, FREE_COURSES);
    situation.ifPresent(known -> all.addAll(own(known)));
    return List.copyOf(all);
  }

  private static Set<Help> own(Situation situation) {
    Set<Help> own =
        situation == Situation.EMPLOYER || situation == Situation.SELF_EMPLOYED
            ? EnumSet.of(DEDUCTED_FROM_PROFIT)
            : EnumSet.of(NO_DEDUCTION);
    if (situation != Situation.EMPLOYER) {
      own.add(BASIC_SKILLS);
    }
    if (situation == Situation.EMPLOYEE) {
      own.add(PAID_BY_EMPLOYER);
    }
    if (situation == Situation.STUDENT) {
      own.add(STUDENT_FINANCE);
    }
    if (FROM_MUNICIPALITY.contains(situation)) {
      own.add(HELP_OF_MUNICIPALITY);
    }
    return own;
  }
}
