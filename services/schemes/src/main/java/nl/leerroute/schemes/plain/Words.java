package nl.leerroute.schemes.plain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;
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

  static Wording of(EnrolmentOrder order) {
    return switch (order) {
      case BEFORE_APPLYING ->
          Wording.of(
              "Meld je eerst aan bij de opleider. Bij de aanvraag heb je daar een bewijs of een rekening van nodig.",
              "Enrol with the provider first. The application needs a proof or an invoice of that.");
      case AFTER_APPLYING ->
          Wording.of(
              "Vraag eerst het geld aan. Meld je daarna pas aan bij de opleider.",
              "Apply for the money first. Enrol with the provider only after that.");
      case AFTER_DECISION ->
          Wording.of(
              "Meld je pas aan bij de opleider als je weet dat je het geld krijgt.",
              "Enrol with the provider only when you know that you get the money.");
      case EITHER ->
          Wording.of(
              "Je mag je aanmelden bij de opleider voor of na je aanvraag.",
              "You may enrol with the provider before or after you apply.");
    };
  }

  static Wording orderUnknown(SchemeVersion rule) {
    return Wording.of(
        "Of je je eerst aanmeldt bij de opleider of eerst het geld aanvraagt, weten we niet. Vraag het na bij "
            + rule.owner().name()
            + ".",
        "Whether you enrol with the provider first or apply for the money first, we do not know. Ask "
            + rule.owner().name()
            + ".");
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
