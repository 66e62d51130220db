package nl.leerroute.schemes.plain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.StateAid;

/** Words for the terms of the model. */
final class Words {

  private static final DateTimeFormatter DUTCH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter DUTCH_YEARLY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl"));
  private static final DateTimeFormatter ENGLISH_YEARLY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private Words() {}

  static String nl(LocalDate day) {
    return DUTCH.format(day);
  }

  static String en(LocalDate day) {
    return ENGLISH.format(day);
  }

  static String nl(MonthDay day) {
    return DUTCH_YEARLY.format(day);
  }

  static String en(MonthDay day) {
    return ENGLISH_YEARLY.format(day);
  }

  static Wording of(StateAid aid) {
    return switch (aid) {
      case DE_MINIMIS ->
          Wording.of(
              "Dit is de-minimissteun: een bedrijf mag in drie jaar maar een beperkt bedrag aan zulke steun krijgen.",
              "This is de-minimis aid: a firm may have only so much of it in three years.");
      case DE_MINIMIS_AGRICULTURE ->
          Wording.of(
              "Dit is de-minimissteun voor de landbouw: een bedrijf mag in drie jaar maar een beperkt bedrag aan zulke steun krijgen.",
              "This is de-minimis aid for farming: a firm may have only so much of it in three years.");
    };
  }

  static Wording of(Party party) {
    return switch (party) {
      case WORKER -> Wording.of("wie wil leren", "whoever wants to learn");
      case EMPLOYER -> Wording.of("de werkgever", "the employer");
      case PARTNERSHIP -> Wording.of("een samenwerkingsverband", "a partnership");
      case PROVIDER -> Wording.of("de opleider of adviseur", "the provider or adviser");
      case ADVISER ->
          Wording.of("een adviseur van UWV of gemeente", "an adviser of UWV or municipality");
      case SCHOOL_BOARD -> Wording.of("het schoolbestuur", "the school board");
    };
  }

  static Wording of(MoneyKind kind) {
    return switch (kind) {
      case GRANT -> Wording.of("Je hoeft het niet terug te betalen.", "You need not pay it back.");
      case LOAN ->
          Wording.of(
              "Dit is een lening: je betaalt hem terug.", "This is a loan: you pay it back.");
      case TAX_EFFECT ->
          Wording.of(
              "Dit loopt via de belasting, niet als uitbetaling.",
              "This runs through tax, not as a payment.");
      case RIGHT -> Wording.of("Dit is een recht, geen bedrag.", "This is a right, not an amount.");
    };
  }

  static Wording of(Allocation allocation) {
    return switch (allocation) {
      case RIGHT ->
          Wording.of(
              "Wie aan de voorwaarden voldoet, krijgt het.",
              "Whoever meets the conditions gets it.");
      case FIRST_COME ->
          Wording.of(
              "Wie het eerst komt, krijgt het eerst; op is op.",
              "First come, first served; gone is gone.");
      case BALLOT ->
          Wording.of(
              "Als er te veel aanvragen zijn, wordt er geloot.",
              "If there are too many applications, lots are drawn.");
      case PRO_RATA ->
          Wording.of(
              "Bij te veel aanvragen krijgt iedereen een deel.",
              "If there are too many applications, everybody gets a part.");
      case RANKING ->
          Wording.of("De beste aanvragen krijgen geld.", "The best applications get money.");
      case DISCRETION ->
          Wording.of("Mensen beslissen per aanvraag.", "People decide on each application.");
      case UNKNOWN ->
          Wording.of(
              "Hoe het geld verdeeld wordt, staat niet in onze bronnen.",
              "How the money is divided is not in our sources.");
    };
  }
}
