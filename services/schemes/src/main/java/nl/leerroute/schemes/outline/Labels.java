package nl.leerroute.schemes.outline;

import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.condition.Moment;
import nl.leerroute.schemes.condition.Relation;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Opening;
import nl.leerroute.schemes.rule.Parties;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.StateAid;
import nl.leerroute.schemes.rule.Timing;

/** What the words of the model are called on a form. */
final class Labels {

  private Labels() {}

  static Wording of(Party party) {
    return switch (party) {
      case WORKER -> Wording.of("wie wil leren", "whoever wants to learn");
      case EMPLOYER -> Wording.of("de werkgever", "the employer");
      case PARTNERSHIP -> Wording.of("een samenwerkingsverband", "a partnership");
      case PROVIDER -> Wording.of("de opleider", "the provider");
      case ADVISER -> Wording.of("een adviseur van UWV of gemeente", "an adviser");
      case SCHOOL_BOARD -> Wording.of("het schoolbestuur", "the school board");
    };
  }

  static Wording of(Parties.Paid paid) {
    return switch (paid) {
      case BEFORE_START -> Wording.of("voor het begin", "before the start");
      case AT_INVOICE -> Wording.of("bij de rekening", "at the invoice");
      case AFTER_PROOF -> Wording.of("na het bewijs", "after proof");
      case UNKNOWN -> Wording.of("niet bekend", "not known");
    };
  }

  static Wording of(MoneyKind kind) {
    return switch (kind) {
      case GRANT -> Wording.of("subsidie of bijdrage", "grant");
      case LOAN -> Wording.of("lening", "loan");
      case TAX_EFFECT -> Wording.of("voordeel bij de belasting", "tax effect");
      case RIGHT -> Wording.of("een recht, zoals verlof of advies", "a right");
    };
  }

  static Wording of(Allocation allocation) {
    return switch (allocation) {
      case RIGHT -> Wording.of("wie voldoet, krijgt het", "whoever qualifies gets it");
      case FIRST_COME -> Wording.of("wie het eerst komt", "first come, first served");
      case BALLOT -> Wording.of("loten", "ballot");
      case PRO_RATA -> Wording.of("iedereen een deel", "everybody a part");
      case RANKING -> Wording.of("de beste aanvragen", "the best applications");
      case DISCRETION -> Wording.of("mensen beslissen", "people decide");
      case UNKNOWN -> Wording.of("niet bekend", "not known");
    };
  }

  static Wording of(Opening opening) {
    return switch (opening) {
      case WHOLE_PERIOD -> Wording.of("altijd zolang de regeling geldt", "as long as it holds");
      case WINDOWS -> Wording.of("in tijdvakken", "in windows");
    };
  }

  static Wording of(EnrolmentOrder order) {
    return switch (order) {
      case BEFORE_APPLYING -> Wording.of("eerst aanmelden, dan aanvragen", "enrol, then apply");
      case AFTER_APPLYING -> Wording.of("eerst aanvragen, dan aanmelden", "apply, then enrol");
      case AFTER_DECISION ->
          Wording.of("pas aanmelden na het besluit", "enrol only after the decision");
      case EITHER -> Wording.of("maakt niet uit", "it does not matter");
    };
  }

  static Wording of(StateAid aid) {
    return switch (aid) {
      case DE_MINIMIS -> Wording.of("de-minimissteun", "de-minimis aid");
      case DE_MINIMIS_AGRICULTURE ->
          Wording.of("de-minimissteun voor de landbouw", "de-minimis aid for farming");
    };
  }

  static Wording of(EligibleCosts.Vat vat) {
    return switch (vat) {
      case INCLUDED -> Wording.of("btw telt mee", "VAT counts");
      case EXCLUDED -> Wording.of("btw telt niet mee", "VAT does not count");
    };
  }

  static Wording of(Cap.Scope scope) {
    return switch (scope) {
      case PERSON_LIFE -> Wording.of("per persoon, voor altijd", "per person, for life");
      case PERSON_YEARS -> Wording.of("per persoon, over jaren", "per person, over years");
      case PERSON_CALENDAR_YEAR ->
          Wording.of("per persoon per kalenderjaar", "per person per calendar year");
      case PERSON_STUDY_YEAR ->
          Wording.of("per persoon per studiejaar", "per person per study year");
      case EMPLOYER_LIFE -> Wording.of("per werkgever, voor altijd", "per employer, for ever");
      case EMPLOYER_YEARS -> Wording.of("per werkgever, over jaren", "per employer, over years");
      case EMPLOYER_YEAR -> Wording.of("per werkgever per jaar", "per employer per year");
    };
  }

  static Wording of(Cumulation.Over over) {
    return switch (over) {
      case SAME_COSTS -> Wording.of("dezelfde kosten", "the same costs");
      case SAME_PERSON -> Wording.of("dezelfde persoon", "the same person");
    };
  }

  static Wording of(Moment moment) {
    return switch (moment) {
      case APPLICATION -> Wording.of("de dag van aanvragen", "the day of application");
      case START -> Wording.of("de eerste dag", "the first day");
      case END -> Wording.of("de laatste dag", "the last day");
      case CLAIM -> Wording.of("het indienen van de rekening", "handing in the invoice");
      case CLOSE -> Wording.of("het sluiten van het tijdvak", "the closing of the window");
    };
  }

  static Wording of(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> Wording.of("minstens", "at least");
      case MORE_THAN -> Wording.of("meer dan", "more than");
      case AT_MOST -> Wording.of("hoogstens", "at most");
      case LESS_THAN -> Wording.of("minder dan", "less than");
      case EQUAL -> Wording.of("precies", "exactly");
    };
  }

  static Wording of(Timing.Bound bound) {
    return switch (bound) {
      case AT_THE_LATEST -> Wording.of("uiterlijk", "at the latest");
      case AT_THE_EARLIEST -> Wording.of("op zijn vroegst", "at the earliest");
    };
  }

  static Wording of(Timing.Unit unit) {
    return switch (unit) {
      case DAYS -> Wording.of("dagen", "days");
      case WEEKS -> Wording.of("weken", "weeks");
      case MONTHS -> Wording.of("maanden", "months");
      case YEARS -> Wording.of("jaren", "years");
    };
  }
}
