package nl.leerroute.schemes.fact;

import java.util.List;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.fact.FactType.Unit;

/** What a person or an employer tells about the work and the firm. */
public final class WorkFacts {

  public static final Fact CONTRACT =
      new Fact(
          "work.contract",
          new FactType.Code(List.of("PERMANENT", "TEMPORARY", "AGENCY", "ON_CALL"), false),
          Wording.of("Wat voor contract heb je?", "What kind of contract do you have?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact CONTRACT_HOURS =
      new Fact(
          "work.contractHours",
          new FactType.Count(Unit.HOURS_PER_WEEK, 0, 80),
          Wording.of(
              "Hoeveel uur per week staat er in je contract?",
              "How many hours a week does your contract say?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact SECTOR =
      new Fact(
          "work.sector",
          new FactType.Sector(),
          Wording.of("In welke sector werk je?", "In which sector do you work?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact CAO =
      new Fact(
          "work.cao",
          new FactType.Code(List.of(), false),
          Wording.of(
              "Onder welke cao valt je werk?",
              "Which collective agreement (CAO) covers your work?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact EMPLOYER_SIZE =
      new Fact(
          "work.employerSize",
          new FactType.Code(
              List.of("UNDER_10", "FROM_10_TO_49", "FROM_50_TO_249", "FROM_250"), true),
          Wording.of(
              "Hoeveel mensen werken er bij je werkgever?",
              "How many people work for your employer?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact MONTHS_EMPLOYED =
      new Fact(
          "work.monthsEmployed",
          new FactType.Count(Unit.MONTHS, 0, 720),
          Wording.of(
              "Hoeveel maanden werk je al bij deze werkgever?",
              "For how many months have you worked for this employer?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact CONTRACT_MONTHS =
      new Fact(
          "work.contractMonths",
          new FactType.Count(Unit.MONTHS, 0, 720),
          Wording.of(
              "Hoeveel maanden loopt je contract nog?",
              "For how many more months does your contract run?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact CONTRACT_COVERS =
      new Fact(
          "work.contractCoversCourse",
          new FactType.YesNo(),
          Wording.of(
              "Loopt je contract minstens zo lang als de opleiding?",
              "Does your contract run at least as long as the course?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact AGENCY_PHASE =
      new Fact(
          "work.agencyPhase",
          new FactType.Code(List.of("A", "B", "C", "1", "2", "3", "4"), false),
          Wording.of(
              "In welke fase van het uitzendcontract zit je?",
              "In which phase of the agency contract are you?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact WORK_DAYS =
      new Fact(
          "work.daysPerWeek",
          new FactType.Count(Unit.DAYS, 0, 7),
          Wording.of("Hoeveel dagen in de week werk je?", "On how many days a week do you work?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact PREVIOUS_SECTOR =
      new Fact(
          "work.previousSector",
          new FactType.Sector(),
          Wording.of("In welke sector werkte je hiervoor?", "In which sector did you work before?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact JOB_GUARANTEE =
      new Fact(
          "work.jobGuarantee",
          new FactType.YesNo(),
          Wording.of(
              "Heb je een baangarantie of een getekend contract voor na de opleiding?",
              "Do you have a job guarantee or a signed contract for after the course?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact SBB_RECOGNISED =
      new Fact(
          "employer.sbbRecognised",
          new FactType.YesNo(),
          Wording.of(
              "Is het bedrijf een erkend leerbedrijf (SBB)?",
              "Is the firm a recognised work-placement company (SBB)?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact EMPLOYER_PERSONS =
      new Fact(
          "employer.persons",
          new FactType.Count(Unit.PERSONS, 0, 1000000),
          Wording.of(
              "Hoeveel personen werken er precies bij het bedrijf?",
              "How many persons work for the firm exactly?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact SMALL_FIRM =
      new Fact(
          "employer.small",
          new FactType.YesNo(),
          Wording.of(
              "Is het bedrijf klein: minder dan 50 werkenden en een jaaromzet of balanstotaal van ten hoogste € 10 miljoen?",
              "Is the firm small: fewer than 50 working persons and a turnover or balance total of at most €10 million?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact SME =
      new Fact(
          "employer.sme",
          new FactType.YesNo(),
          Wording.of(
              "Is het bedrijf een mkb-bedrijf: minder dan 250 werkenden en een omzet van ten hoogste € 50 miljoen of een balanstotaal van ten hoogste € 43 miljoen?",
              "Is the firm an SME: fewer than 250 working persons and a turnover of at most €50 million or a balance total of at most €43 million?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact EMPLOYER_SECTOR =
      new Fact(
          "employer.sector",
          new FactType.Sector(),
          Wording.of(
              "In welke sector (SBI) zit het bedrijf?", "In which sector (SBI) is the firm?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact EMPLOYER_PROVINCE =
      new Fact(
          "employer.province",
          new FactType.Code(List.of(), false),
          Wording.of("In welke provincie zit het bedrijf?", "In which province is the firm?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact LEVY_PAID =
      new Fact(
          "employer.levyPaid",
          new FactType.YesNo(),
          Wording.of(
              "Betaalt het bedrijf de premie van het fonds?",
              "Does the firm pay the levy of the fund?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact SME_MEMBERS =
      new Fact(
          "employer.partnershipSmeMembers",
          new FactType.Count(Unit.PERSONS, 0, 10000),
          Wording.of(
              "Hoeveel mkb-bedrijven doen mee in het samenwerkingsverband?",
              "How many SMEs take part in the partnership?"),
          Origin.EMPLOYER,
          Privacy.PUBLIC);

  public static final Fact FULL_TIME_PERCENT =
      new Fact(
          "work.fullTimePercent",
          new FactType.Count(Unit.PERCENT, 0, 100),
          Wording.of(
              "Hoeveel procent van een volledige baan werk je?",
              "What percentage of a full-time job do you work?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  public static final Fact PAYROLL =
      new Fact(
          "work.payroll",
          new FactType.YesNo(),
          Wording.of("Ben je in dienst via een payrollbedrijf?", "Does a payroll firm employ you?"),
          Origin.PROFILE,
          Privacy.PERSONAL);

  static final List<Fact> ALL =
      List.of(
          PAYROLL,
          FULL_TIME_PERCENT,
          CONTRACT,
          CONTRACT_HOURS,
          SECTOR,
          CAO,
          EMPLOYER_SIZE,
          MONTHS_EMPLOYED,
          CONTRACT_MONTHS,
          CONTRACT_COVERS,
          AGENCY_PHASE,
          WORK_DAYS,
          PREVIOUS_SECTOR,
          JOB_GUARANTEE,
          SBB_RECOGNISED,
          EMPLOYER_PERSONS,
          SMALL_FIRM,
          SME,
          EMPLOYER_SECTOR,
          EMPLOYER_PROVINCE,
          LEVY_PAID,
          SME_MEMBERS);

  private WorkFacts() {}
}
