package nl.leerroute.catalogue.sheet;

import nl.leerroute.catalogue.incoming.Sentence;

/**
 * What somebody needs to know who fills in a column.
 *
 * @param example empty: none is needed
 */
public record Help(Sentence text, String example) {

  public static Help with(Column column) {
    return switch (column) {
      case KEY ->
          help(
              "Je eigen code voor deze cursus. Leeg? Dan gebruiken we de naam.",
              "Your own code for this course. Empty? Then we use the name.",
              "LAS-01");
      case TITLE -> help("Hoe heet de cursus?", "What is the course called?", "Leren lassen");
      case SUMMARY ->
          help(
              "Wat doe je in de cursus, in een paar zinnen?",
              "What does one do in the course, in a few sentences?",
              "In acht avonden leer je veilig lassen.");
      case TITLE_EN -> help("Als je die hebt.", "If you have one.", "Learn to weld");
      case SUMMARY_EN ->
          help("Als je die hebt.", "If you have one.", "Learn to weld safely in eight evenings.");
      case KIND -> help("Wat is het?", "What is it?", "cursus");
      case RECOGNITION ->
          help(
              "Krijg je een erkend diploma, een erkend deel daarvan (certificaat), of geen van beide?",
              "Does it give a recognised diploma, a recognised part of one (certificaat), or neither (geen)?",
              "geen");
      case FORMS -> help("Hoe leer je?", "How does one learn?", "klas");
      case TEACHES ->
          help(
              "Vaardigheden die je na de cursus hebt, met een puntkomma ertussen. Gebruik de namen die je in Leerroute vindt.",
              "Skills that one has afterwards, with a semicolon between them. Use the names that Leerroute finds.",
              "MIG-lassen; technische tekeningen interpreteren");
      case REQUIRES ->
          help(
              "Vaardigheden die je vooraf nodig hebt, met een puntkomma ertussen.",
              "Skills that one needs before, with a semicolon between them.",
              "");
      case ENTRY ->
          help(
              "Welke vooropleiding is nodig? Leeg: geen.",
              "Which earlier education is needed? Empty: none.",
              "");
      case NLQF -> help("1 tot en met 8.", "1 to 8.", "");
      case CREDENTIAL ->
          help("Naam van het diploma of certificaat.", "Name of the diploma or certificate.", "");
      case EXAM -> help("Is er een examen? Leeg: nee.", "Is there an exam? Empty: no.", "nee");
      case WEEKS ->
          help("Hoeveel weken van begin tot eind?", "How many weeks from start to end?", "8");
      case HOURS_A_WEEK ->
          help("Lessen en zelfstudie samen.", "Lessons and self-study together.", "4");
      case HOURS ->
          help(
              "Leeg? Dan rekenen we weken maal uren per week.",
              "Empty? Then we take weeks times hours a week.",
              "32");
      case FEE -> help("In euro's. Gratis? Schrijf 0.", "In euros. Free? Write 0.", "450,00");
      case EXAM_FEE -> help("In euro's. Leeg: geen.", "In euros. Empty: none.", "0");
      case MATERIALS -> help("In euro's. Leeg: geen.", "In euros. Empty: none.", "35,50");
      case TRAVEL ->
          help(
              "Reiskosten die bij de prijs horen. Leeg: geen.",
              "Travel costs that belong to the price. Empty: none.",
              "");
      case VAT ->
          help(
              "Is de prijs vrij van btw, of zit er 21% in?",
              "Is the price exempt from VAT, or does it include 21%?", "vrijgesteld");
      case FUNDED -> help("Betaalt het rijk deze opleiding?", "Does the state pay for it?", "");
      case REGISTERS ->
          help("Met een puntkomma ertussen.", "With a semicolon between them.", "CRKBO; NRTO");
      case REQUIRED_BY_LAW ->
          help(
              "Moet je dit volgen om bepaald werk te mogen doen, zoals code 95? Regelingen vragen ernaar.",
              "Must one take this to be allowed certain work, such as code 95? Schemes ask for it.",
              "");
      case SUBJECT ->
          help("Voor welk vak? Regelingen vragen ernaar.", "Which trade? Schemes ask for it.", "");
      case THEME ->
          help(
              "Waarover, los van het vak? Regelingen vragen ernaar.",
              "About what, whatever the trade? Schemes ask for it.",
              "");
      case ROUTE ->
          help(
              "Van erkend onderwijs. Regelingen vragen ernaar.",
              "Of recognised education. Schemes ask for it.",
              "");
      case FUNDS ->
          help(
              "Welke fondsen hebben deze opleiding in hun lijst? Met een puntkomma ertussen.",
              "Which funds have this course on their list? With a semicolon between them.",
              "");
      case COURSE_DAYS ->
          help("Hoeveel dagen les in totaal?", "How many days of lessons in all?", "");
      case DAYS_A_WEEK ->
          help("Hoeveel dagen per week kost het?", "How many days a week does it take?", "");
      case PLACEMENT_WEEKS ->
          help(
              "Hoeveel weken werkt iemand in een leerbedrijf?",
              "How many weeks does somebody work at a placement firm?",
              "");
      case DRIVING -> help("Is het een rijopleiding?", "Is it driving tuition?", "");
      case ONTWIKKELPAD ->
          help(
              "Hoort het bij een erkend Ontwikkelpad?",
              "Is it part of a recognised Ontwikkelpad?",
              "");
      case STATUTORY_FEE ->
          help(
              "Wettelijk lesgeld of collegegeld voor een jaar, in euro's.",
              "Statutory fee for a year, in euros.",
              "");
      case EXAM_BODY ->
          help(
              "Ben je een gecertificeerde exameninstelling?", "Are you a certified exam body?", "");
      case OWN_HOURS ->
          help(
              "Eigen uren die in het maken van een examen gaan.",
              "Hours of your own that go into making an exam.",
              "");
      case TARGET_GROUPS -> help("Voor wie is het gemaakt?", "For whom was it made?", "");
      case SUPPORT -> help("Wat helpt om mee te doen?", "What helps to take part?", "");
      case WEBSITE -> help("Begint met https://", "Starts with https://", "");
      case ANY_TIME ->
          help(
              "Ja als je op elk moment kunt beginnen.",
              "Ja when one can start at any time.",
              "nee");
      case START ->
          help(
              "Op welke dag begint het? In een bestand: een rij per startdatum, met hetzelfde kenmerk en dezelfde naam.",
              "On which day does it start? In a file: a row for each start date, with the same code and name.",
              "01-03-2027");
      case ENROL_BEFORE -> help("Leeg: tot de start.", "Empty: until the start.", "");
      case POSTCODE ->
          help(
              "Van de plek waar je les hebt. Leeg bij online.",
              "Of the place of the lessons. Empty when online.",
              "9711 AB");
      case TOWN ->
          help(
              "Leeg? Dan kijken we naar de postcode.",
              "Empty? Then we look at the postcode.",
              "Groningen");
      case DAY_PARTS -> help("Wanneer zijn de lessen?", "When are the lessons?", "avond");
      case LANGUAGE -> help("Leeg: Nederlands.", "Empty: Dutch.", "Nederlands");
      case PLACES -> help("Leeg: niet bekend.", "Empty: not known.", "12");
    };
  }

  private static Help help(String nl, String en, String example) {
    return new Help(new Sentence(nl, en), example);
  }
}
