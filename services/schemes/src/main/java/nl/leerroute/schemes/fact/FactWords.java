package nl.leerroute.schemes.fact;

import java.util.Map;
import nl.leerroute.schemes.Wording;

/** What the words that facts take are called, on a page that tells a rule and on its form. */
public final class FactWords {

  private static final Map<String, Wording> CALLED =
      Map.ofEntries(
          called("EMPLOYEE", "in loondienst", "employed"),
          called("SELF_EMPLOYED", "zelfstandig", "self-employed"),
          called("JOB_SEEKER", "op zoek naar werk", "looking for work"),
          called("STUDENT", "student of leerling", "student"),
          called("PENSIONER", "met pensioen", "retired"),
          called("UNFIT_FOR_WORK", "kan niet werken door ziekte", "unfit for work"),
          called("HOME_MAKER", "zorgt voor gezin of huis", "looks after family or home"),
          called("VOLUNTEER", "vrijwilliger", "volunteer"),
          called("NOT_SEEKING", "zoekt geen werk", "not looking for work"),
          called("OTHER", "iets anders", "something else"),
          called("NONE", "geen diploma", "no diploma"),
          called("PRIMARY", "basisschool", "primary school"),
          called("LOWER_SECONDARY", "vmbo, mavo of lbo", "lower secondary school"),
          called("MBO_1", "mbo 1", "mbo 1"),
          called("MBO_2", "mbo 2", "mbo 2"),
          called("MBO_3", "mbo 3", "mbo 3"),
          called("MBO_4", "mbo 4", "mbo 4"),
          called("UPPER_SECONDARY", "havo of vwo", "upper secondary school"),
          called("AD", "associate degree", "associate degree"),
          called("HBO_BACHELOR", "hbo", "hbo bachelor"),
          called("ACADEMIC", "universiteit", "university"),
          called("BELOW_1F", "lager dan 1F", "below 1F"),
          called("STUDIEFINANCIERING", "studiefinanciering", "student finance"),
          called("LERARENBEURS", "lerarenbeurs", "teacher grant"),
          called(
              "TEGEMOETKOMING_SCHOLIEREN", "tegemoetkoming scholieren", "adult school allowance"),
          called("WW", "WW-uitkering", "WW unemployment benefit"),
          called("WIA", "WIA-uitkering", "WIA disability benefit"),
          called("WAJONG", "Wajong-uitkering", "Wajong disability benefit"),
          called("BIJSTAND", "bijstand", "social assistance"),
          called("SECTORPLAN", "geld uit een sectorplan", "money from a sector plan"),
          called("NL", "in Nederland", "in the Netherlands"),
          called(
              "QUALIFYING_FOREIGN",
              "in een ander land, met bijna al je inkomen uit Nederland",
              "in another country, with nearly all income from the Netherlands"),
          called("SELF", "jijzelf", "yourself"),
          called("FISCAL_PARTNER", "je fiscale partner", "your fiscal partner"),
          called("EMPLOYER", "je werkgever", "your employer"),
          called("LOW", "klein", "low"),
          called("HIGH", "groot", "high"),
          called("PERMANENT", "vast contract", "permanent contract"),
          called("TEMPORARY", "tijdelijk contract", "temporary contract"),
          called("AGENCY", "uitzendcontract", "agency contract"),
          called("ON_CALL", "oproepcontract", "on-call contract"),
          called("UNDER_10", "minder dan 10 mensen", "fewer than 10 people"),
          called("FROM_10_TO_49", "10 tot en met 49 mensen", "10 to 49 people"),
          called("FROM_50_TO_249", "50 tot en met 249 mensen", "50 to 249 people"),
          called("FROM_250", "250 mensen of meer", "250 people or more"),
          called("FORMAL", "formeel", "formal"),
          called("NON_FORMAL", "non-formeel", "non-formal"),
          called("INFORMAL", "informeel", "informal"),
          called("SHORT", "kort", "short"),
          called("LONG", "lang", "long"),
          called("CLASSROOM", "in een lokaal", "in a classroom"),
          called("BLENDED", "deels online", "partly online"),
          called("ONLINE", "online", "online"),
          called("WORKPLACE", "op de werkplek", "at the workplace"),
          called("CARE", "zorg", "care"),
          called("CHILDCARE", "kinderopvang", "childcare"),
          called("TECHNOLOGY", "techniek", "technology"),
          called("ENERGY", "energie", "energy"),
          called("CONSTRUCTION", "bouw", "construction"),
          called("LOGISTICS", "logistiek", "logistics"),
          called("EDUCATION", "onderwijs", "education"),
          called("GREEN", "groen", "green sector"),
          called("BASIC_SKILLS", "basisvaardigheden", "basic skills"),
          called("MBO_BOL", "mbo op school (bol)", "mbo at school (bol)"),
          called("MBO_BBL", "mbo met werk (bbl)", "mbo with work (bbl)"),
          called("MBO_THIRD_ROUTE", "mbo derde leerweg", "mbo third route"),
          called("HE_FULL_TIME", "hbo of universiteit, voltijd", "higher education, full-time"),
          called("HE_PART_TIME", "hbo of universiteit, deeltijd", "higher education, part-time"),
          called("HE_DUAL", "hbo of universiteit, duaal", "higher education, dual"),
          called("HE_MODULAR", "hbo of universiteit, in modules", "higher education, in modules"),
          called("CRAFT", "vakwerk", "craft"),
          called("ORGANISATION", "organisatie", "organisation"),
          called("AUTOMATION", "automatisering", "automation"),
          called("COMMUNICATION", "communicatie", "communication"),
          called("QUALITY", "kwaliteit", "quality"),
          called("ENVIRONMENT", "milieu", "environment"),
          called("TRAINING_LEARNERS", "leerlingen begeleiden", "training of learners"),
          called("DIGITAL_SKILLS", "digitale vaardigheden", "digital skills"),
          called("LANGUAGE", "taal", "language"),
          called("COURSE", "cursus", "course"),
          called("MODULE", "module", "module"),
          called("TRAINING", "training", "training"),
          called("E_LEARNING", "e-learning", "e-learning"),
          called("BBL", "werken en leren (bbl)", "working and learning (bbl)"),
          called(
              "VALIDATION", "erkennen van wat iemand al kan", "recognition of what somebody can"),
          called("ADVICE", "advies", "advice"),
          called("EXAM", "examen", "exam"),
          called("COMPANY_SCAN", "bedrijfsscan", "company scan"),
          called("LEARNING_METHOD", "leermethode", "learning method"),
          called("PRACTICE_PLACE", "oefenplek", "practice place"),
          called("EXAM_DEVELOPMENT", "ontwikkelen van een examen", "development of an exam"));

  private FactWords() {}

  /** A name, such as that of a town, a register or a phase, is said as it stands. */
  public static Wording of(String word) {
    return CALLED.getOrDefault(word, Wording.of(word, word));
  }

  private static Map.Entry<String, Wording> called(String word, String nl, String en) {
    return Map.entry(word, Wording.of(nl, en));
  }
}
