package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.FactType.Unit;

/** What a person tells about themselves. */
public final class PersonFacts {

  public static final Fact YEAR_OF_BIRTH =
      new Fact(
          "person.yearOfBirth",
          new FactType.Count(Unit.CALENDAR_YEAR, 1900, 2100),
          Wording.of("In welk jaar ben je geboren?", "In which year were you born?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact DATE_OF_BIRTH =
      new Fact(
          "person.dateOfBirth",
          new FactType.Day(),
          Wording.of("Op welke dag ben je geboren?", "On which day were you born?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact STATUS =
      new Fact(
          "person.status",
          new FactType.Code(
              List.of(
                  "EMPLOYEE",
                  "SELF_EMPLOYED",
                  "JOB_SEEKER",
                  "STUDENT",
                  "PENSIONER",
                  "UNFIT_FOR_WORK",
                  "HOME_MAKER",
                  "VOLUNTEER",
                  "NOT_SEEKING",
                  "OTHER"),
              false),
          Wording.of(
              "Wat doe je nu: werk je in loondienst, ben je zelfstandig, zoek je werk, of iets anders?",
              "What do you do now: are you employed, self-employed, looking for work, or something else?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact EDUCATION =
      new Fact(
          "person.education",
          new FactType.Code(
              List.of(
                  "NONE",
                  "PRIMARY",
                  "LOWER_SECONDARY",
                  "MBO_1",
                  "MBO_2",
                  "MBO_3",
                  "MBO_4",
                  "UPPER_SECONDARY",
                  "AD",
                  "HBO_BACHELOR",
                  "ACADEMIC"),
              true),
          Wording.of("Wat is je hoogste diploma?", "What is your highest diploma?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact MUNICIPALITY =
      new Fact(
          "person.municipality",
          new FactType.Code(List.of(), false),
          Wording.of("In welke gemeente woon je?", "In which municipality do you live?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact PROVINCE =
      new Fact(
          "person.province",
          new FactType.Code(List.of(), false),
          Wording.of("In welke provincie woon je?", "In which province do you live?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact REGION =
      new Fact(
          "person.region",
          new FactType.Code(List.of(), false),
          Wording.of(
              "In welke arbeidsmarktregio woon je?", "In which labour-market region do you live?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact LANGUAGE_LEVEL =
      new Fact(
          "person.languageLevel",
          new FactType.Code(List.of("BELOW_1F", "1F", "2F", "3F", "4F"), true),
          Wording.of(
              "Hoe goed lees en schrijf je Nederlands?", "How well do you read and write Dutch?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact INSURED_MONTHS =
      new Fact(
          "person.insuredMonths",
          new FactType.Count(Unit.MONTHS, 0, 27),
          Wording.of(
              "Hoeveel maanden was je in de afgelopen 27 maanden in Nederland verzekerd (je woonde of werkte hier)?",
              "For how many of the past 27 months were you insured in the Netherlands (you lived or worked here)?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  public static final Fact EU_CITIZEN =
      new Fact(
          "person.euCitizenOrPartner",
          new FactType.YesNo(),
          Wording.of(
              "Ben jij of is je partner burger van de Europese Unie?",
              "Are you or is your partner a citizen of the European Union?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  public static final Fact RECEIVES =
      new Fact(
          "person.receives",
          new FactType.Codes(
              List.of(
                  "STUDIEFINANCIERING",
                  "LERARENBEURS",
                  "TEGEMOETKOMING_SCHOLIEREN",
                  "WW",
                  "WIA",
                  "WAJONG",
                  "BIJSTAND",
                  "SECTORPLAN")),
          Wording.of(
              "Krijg je nu een van deze: studiefinanciering, lerarenbeurs, tegemoetkoming scholieren of een uitkering?",
              "Do you now receive any of these: student finance, teacher grant, adult school allowance or a benefit?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  public static final Fact BENEFIT_MONTHS =
      new Fact(
          "person.benefitMonths",
          new FactType.Count(Unit.MONTHS, 0, 600),
          Wording.of(
              "Hoeveel maanden krijg je al een uitkering?",
              "For how many months have you received a benefit?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  public static final Fact REGISTERED_JOB_SEEKER =
      new Fact(
          "person.registeredJobSeeker",
          new FactType.YesNo(),
          Wording.of(
              "Sta je bij UWV ingeschreven als werkzoekende?",
              "Are you registered with UWV as a job-seeker?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  public static final Fact STUDENT_FINANCE_RIGHT =
      new Fact(
          "person.studentFinanceRight",
          new FactType.YesNo(),
          Wording.of(
              "Heb je (nog) recht op studiefinanciering?",
              "Do you (still) have a right to student finance?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact INCOME =
      new Fact(
          "person.annualIncome",
          new FactType.Money(),
          Wording.of(
              "Wat is je bruto inkomen in een jaar?", "What is your gross income in a year?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  public static final Fact TAX_RESIDENCE =
      new Fact(
          "person.taxResidence",
          new FactType.Code(List.of("NL", "QUALIFYING_FOREIGN", "OTHER"), false),
          Wording.of("Waar betaal je belasting over je inkomen?", "Where do you pay income tax?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  public static final Fact COST_BEARER =
      new Fact(
          "person.costBearer",
          new FactType.Code(List.of("SELF", "FISCAL_PARTNER", "EMPLOYER", "OTHER"), false),
          Wording.of(
              "Wie betaalt de kosten als er geen regeling is?",
              "Who pays the costs when there is no scheme?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact YEARS_SINCE_SCHOOL =
      new Fact(
          "person.yearsSinceSchool",
          new FactType.Count(Unit.YEARS, 0, 80),
          Wording.of(
              "Hoeveel jaar geleden ging je van de middelbare school?",
              "How many years ago did you leave secondary school?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact LONG_TERM_RISK =
      new Fact(
          "person.longTermUnemploymentRisk",
          new FactType.Code(List.of("LOW", "HIGH"), false),
          Wording.of(
              "Hoe groot is volgens UWV de kans dat je lang zonder werk blijft?",
              "How likely is it, according to UWV, that you stay without work for long?"),
          Origin.PROFILE,
          Privacy.SENSITIVE);

  static final List<Fact> ALL =
      List.of(
          YEAR_OF_BIRTH,
          DATE_OF_BIRTH,
          STATUS,
          EDUCATION,
          MUNICIPALITY,
          PROVINCE,
          REGION,
          LANGUAGE_LEVEL,
          INSURED_MONTHS,
          EU_CITIZEN,
          RECEIVES,
          BENEFIT_MONTHS,
          REGISTERED_JOB_SEEKER,
          STUDENT_FINANCE_RIGHT,
          INCOME,
          TAX_RESIDENCE,
          COST_BEARER,
          YEARS_SINCE_SCHOOL,
          LONG_TERM_RISK);

  private PersonFacts() {}
}
