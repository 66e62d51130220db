package nl.leerroute.catalogue.sheet;

/** The Dutch words of the template for values that offers have. */
final class Choices {

  static final Words KINDS =
      Words.of(
              "cursus", "COURSE",
              "module", "MODULE",
              "training", "TRAINING",
              "e-learning", "E_LEARNING",
              "leren op de werkplek", "WORKPLACE",
              "bbl", "BBL",
              "evc", "VALIDATION",
              "advies", "ADVICE",
              "examen", "EXAM")
          .also("opleiding", "COURSE", "werkplek", "WORKPLACE", "elearning", "E_LEARNING");

  /** Formality and length at once: two questions of which few people know the difference. */
  static final Words RECOGNITION =
      Words.of(
              "diploma", "FORMAL LONG",
              "certificaat", "FORMAL SHORT",
              "geen", "NON_FORMAL SHORT")
          .also("nee", "NON_FORMAL SHORT", "erkend diploma", "FORMAL LONG");

  static final Words FORMS =
      Words.of(
              "klas", "CLASSROOM",
              "gemengd", "BLENDED",
              "online", "ONLINE",
              "werkplek", "WORKPLACE")
          .also("klassikaal", "CLASSROOM", "blended", "BLENDED", "afstand", "ONLINE");

  static final Words EDUCATION =
      Words.of(
              "geen", "NONE",
              "basisschool", "PRIMARY",
              "vmbo", "LOWER_SECONDARY",
              "mbo 1", "MBO_1",
              "mbo 2", "MBO_2",
              "mbo 3", "MBO_3",
              "mbo 4", "MBO_4",
              "havo of vwo", "UPPER_SECONDARY",
              "ad", "AD",
              "hbo", "HBO_BACHELOR",
              "universiteit", "ACADEMIC")
          .also("havo", "UPPER_SECONDARY", "vwo", "UPPER_SECONDARY", "wo", "ACADEMIC");

  static final Words VAT =
      Words.of("vrijgesteld", "EXEMPT", "inclusief 21%", "INCLUDED_21")
          .also("vrij", "EXEMPT", "21%", "INCLUDED_21", "inclusief", "INCLUDED_21");

  static final Words SUBJECTS =
      Words.of(
          "zorg en welzijn", "CARE",
          "kinderopvang", "CHILDCARE",
          "techniek", "TECHNOLOGY",
          "energie", "ENERGY",
          "bouw", "CONSTRUCTION",
          "ict", "ICT",
          "vervoer en logistiek", "LOGISTICS",
          "onderwijs", "EDUCATION",
          "groen", "GREEN",
          "taal, rekenen en computer", "BASIC_SKILLS",
          "iets anders", "OTHER");

  static final Words THEMES =
      Words.of(
          "vakmanschap", "CRAFT",
          "organisatie", "ORGANISATION",
          "automatisering", "AUTOMATION",
          "communicatie", "COMMUNICATION",
          "kwaliteit", "QUALITY",
          "milieu", "ENVIRONMENT",
          "leerlingen begeleiden", "TRAINING_LEARNERS",
          "digitale vaardigheden", "DIGITAL_SKILLS",
          "taal", "LANGUAGE",
          "iets anders", "OTHER");

  static final Words ROUTES =
      Words.of(
          "mbo bol", "MBO_BOL",
          "mbo bbl", "MBO_BBL",
          "mbo derde leerweg", "MBO_THIRD_ROUTE",
          "hbo of universiteit voltijd", "HE_FULL_TIME",
          "hbo of universiteit deeltijd", "HE_PART_TIME",
          "hbo of universiteit duaal", "HE_DUAL",
          "hbo of universiteit modulair", "HE_MODULAR",
          "iets anders", "OTHER");

  static final Words TARGET_GROUPS =
      Words.of(
          "werkzoekenden", "JOB_SEEKERS",
          "werknemers", "EMPLOYEES",
          "zelfstandigen", "SELF_EMPLOYED",
          "mensen met een uitkering", "PEOPLE_ON_BENEFIT",
          "mensen die moeite hebben met lezen", "LOW_LITERATE",
          "nieuwkomers", "NEWCOMERS",
          "mensen met een arbeidsbeperking", "WORK_DISABLED",
          "iedereen", "EVERYBODY");

  static final Words SUPPORT =
      Words.of(
          "kinderopvang", "CHILDCARE",
          "taalhulp", "LANGUAGE_HELP",
          "rolstoel", "WHEELCHAIR",
          "computerhulp", "DIGITAL_HELP");

  static final Words DAY_PARTS =
      Words.of("overdag", "DAY", "avond", "EVENING", "weekend", "WEEKEND")
          .also("dag", "DAY", "'s avonds", "EVENING", "avonds", "EVENING");

  static final Words LANGUAGES =
      Words.of("nederlands", "nl", "engels", "en", "duits", "de", "pools", "pl", "arabisch", "ar")
          .also("nl", "nl", "en", "en", "de", "de", "pl", "pl", "ar", "ar", "oekraiens", "uk")
          .also(
              "oekraïens", "uk", "uk", "uk", "fries", "fy", "fy", "fy", "turks", "tr", "tr", "tr");

  private Choices() {}
}
