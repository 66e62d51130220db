package nl.leerroute.schemes.outline;

import java.util.List;
import java.util.Optional;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Allocation;
import nl.leerroute.schemes.rule.EnrolmentOrder;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Opening;
import nl.leerroute.schemes.rule.Parties;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.StateAid;

/** All that an author of a scheme fills in, in chapters: the rule, and examples of it. */
public final class Outline {

  private static final String RULE = "rule";

  private static final Shape PARTY = new Shape.One(Choice.of(Party.values(), Labels::of));

  private static final Shape REF =
      new Shape.Group(
          List.of(
              Field.needed("scheme", "Regeling", "Scheme", new Shape.Line()),
              Field.needed("version", "Versie", "Version", new Shape.Line())));

  private static final Shape SENTENCES = new Shape.Rows(new Shape.Sentence());

  private static final List<Chapter> CHAPTERS =
      List.of(general(), whom(), money(), when(), others(), applying(), source(), examples());

  private Outline() {}

  public static List<Chapter> chapters() {
    return CHAPTERS;
  }

  public static Optional<Chapter> chapter(String slug) {
    return CHAPTERS.stream().filter(chapter -> chapter.slug().equals(slug)).findFirst();
  }

  private static Chapter general() {
    return chapter(
        "algemeen",
        Wording.of("Algemeen", "General"),
        Wording.of(
            "Hoe de regeling heet, van wie die is en wanneer die geldt.",
            "What the scheme is called, whose it is and when it holds."),
        Field.needed("scheme", "Kenmerk van de regeling", "Code of the scheme", new Shape.Line())
            .help(
                "Kleine letters, cijfers en streepjes. Alle versies hebben hetzelfde kenmerk.",
                "Small letters, digits and dashes. All versions have the same code."),
        Field.needed("version", "Versie", "Version", new Shape.Line())
            .help(
                "De hoogste versie die op een dag geldt, telt.",
                "The highest version that holds on a day counts."),
        Field.needed("name", "Naam", "Name", new Shape.Sentence()),
        Field.needed("summary", "In één zin", "In one sentence", new Shape.Sentence()),
        Field.needed(
            "owner",
            "Eigenaar",
            "Owner",
            new Shape.Group(
                List.of(
                    Field.needed(
                        "organisation", "Code van het fonds", "Code of the fund", new Shape.Line()),
                    Field.needed(
                        "name", "Naam van het fonds", "Name of the fund", new Shape.Line())))),
        Field.maybe("groups", "Groepen", "Groups", new Shape.Lines())
            .help(
                "Hoe andere regelingen deze mogen noemen, zoals oo-fund. Eén per regel.",
                "What other schemes may call it, such as oo-fund. One a line."),
        Field.needed(
            "kind", "Soort", "Kind", new Shape.One(Choice.of(MoneyKind.values(), Labels::of))),
        Field.needed(
            "validity",
            "Geldt",
            "Holds",
            new Shape.Group(
                List.of(
                    Field.maybe("from", "Vanaf", "From", new Shape.Day()),
                    Field.maybe("until", "Tot en met", "Up to", new Shape.Day()),
                    Field.maybe(
                        "vouchedUntil", "Zeker tot en met", "Sure up to", new Shape.Day())))),
        Field.needed(
            "opening",
            "Wanneer kun je aanvragen?",
            "When can one apply?",
            new Shape.One(Choice.of(Opening.values(), Labels::of))),
        Field.needed(
            "allocation",
            "Wie krijgt het geld?",
            "Who gets the money?",
            new Shape.One(Choice.of(Allocation.values(), Labels::of))),
        Field.maybe("successor", "Wat kwam ervoor in de plaats?", "What came after it?", REF));
  }

  private static Chapter whom() {
    Shape requirement =
        new Shape.Group(
            List.of(
                Field.needed("id", "Korte naam", "Short name", new Shape.Line()),
                Field.needed(
                        "explanation", "In gewone taal", "In plain words", new Shape.Sentence())
                    .help(
                        "Zoals: Alleen voor mensen van 18 jaar of ouder.",
                        "For instance: Only for people of 18 or older."),
                ConditionOutline.needed(
                    "when", "Wat de computer nakijkt", "What the computer checks"),
                Field.maybe("article", "Artikel", "Article", new Shape.Line())));
    Shape check =
        new Shape.Group(
            List.of(
                Field.needed("id", "Korte naam", "Short name", new Shape.Line()),
                Field.needed(
                    "explanation", "In gewone taal", "In plain words", new Shape.Sentence()),
                Field.maybe("article", "Artikel", "Article", new Shape.Line())));
    Shape parties =
        new Shape.Group(
            List.of(
                Field.needed(
                    "applicants",
                    "Wie vraagt aan?",
                    "Who applies?",
                    new Shape.Several(Choice.of(Party.values(), Labels::of))),
                Field.needed("beneficiary", "Voor wie is het?", "Who gains?", PARTY),
                Field.maybe("payee", "Wie krijgt het geld?", "Who is paid?", PARTY),
                Field.maybe(
                    "paid",
                    "Wanneer komt het geld?",
                    "When does the money come?",
                    new Shape.One(Choice.of(Parties.Paid.values(), Labels::of)))));
    return chapter(
        "voor-wie",
        Wording.of("Voor wie", "For whom"),
        Wording.of("Alle voorwaarden samen gelden.", "All conditions hold together."),
        Field.needed("parties", "Wie doet wat?", "Who does what?", parties),
        Field.maybe("requirements", "Voorwaarden", "Conditions", new Shape.Rows(requirement)),
        Field.maybe(
            "checkedByPeople",
            "Wat mensen beoordelen",
            "What people judge",
            new Shape.Rows(check)));
  }

  private static Chapter money() {
    return chapter(
        "bedrag",
        Wording.of("Hoeveel", "How much"),
        Wording.of("Bedragen zijn in euro’s.", "Amounts are in euros."),
        Field.needed("payment", "Betaling", "Payment", PaymentOutline.PAYMENT),
        Field.maybe(
            "stateAid",
            "Staatssteun",
            "State aid",
            new Shape.One(Choice.of(StateAid.values(), Labels::of))));
  }

  private static Chapter when() {
    return chapter(
        "wanneer",
        Wording.of("Wanneer", "When"),
        Wording.of(
            "Wat uiterlijk of op zijn vroegst moet gebeuren.",
            "What must happen at the latest or at the earliest."),
        Field.maybe("timing", "Termijnen", "Terms", TermsOutline.TIMING));
  }

  private static Chapter others() {
    return chapter(
        "ander-geld",
        Wording.of("Samen met ander geld", "With other money"),
        Wording.of(
            "Wat er gebeurt als iemand ook ander geld krijgt.",
            "What happens when somebody gets other money as well."),
        Field.maybe("cumulation", "Afspraken", "Rules", TermsOutline.CUMULATION));
  }

  private static Chapter applying() {
    return chapter(
        "aanvragen",
        Wording.of("Aanvragen", "Applying"),
        Wording.of("Wat iemand nodig heeft en doet.", "What somebody needs and does."),
        Field.maybe(
                "enrolment",
                "Aanmelden bij de opleider",
                "Enrolling with the provider",
                new Shape.One(Choice.of(EnrolmentOrder.values(), Labels::of)))
            .help("Niet bekend? Laat het leeg.", "Not known? Leave it empty."),
        Field.maybe("documents", "Wat je nodig hebt", "What you need", SENTENCES),
        Field.maybe("steps", "Zo vraag je het aan", "How to apply", SENTENCES),
        Field.maybe("obligations", "Wat je daarna moet", "What binds you", SENTENCES),
        Field.maybe("notes", "Goed om te weten", "Good to know", SENTENCES));
  }

  private static Chapter source() {
    Shape provenance =
        new Shape.Group(
            List.of(
                Field.maybe("sources", "Bronnen", "Sources", new Shape.Lines())
                    .help("Eén adres per regel.", "One address a line."),
                Field.maybe("law", "Wettekst", "Legal text", new Shape.Line()),
                Field.needed("reviewedOn", "Nagekeken op", "Reviewed on", new Shape.Day()),
                Field.needed("reviewBy", "Opnieuw nakijken voor", "Review by", new Shape.Day()),
                Field.needed(
                    "confirmed",
                    "Bevestigd door het fonds",
                    "Confirmed by the fund",
                    new Shape.YesNo()),
                Field.needed(
                    "example", "Verzonnen voorbeeld", "Invented example", new Shape.YesNo())));
    return chapter(
        "bron",
        Wording.of("Bron", "Source"),
        Wording.of(
            "Waar deze regeling staat en wie ervoor instaat.",
            "Where this scheme stands and who vouches for it."),
        Field.needed("provenance", "Herkomst", "Provenance", provenance));
  }

  private static Chapter examples() {
    return new Chapter(
        "voorbeelden",
        Wording.of("Voorbeelden", "Examples"),
        Wording.of(
            "Bedenk mensen die het geld wel en niet krijgen. Alle voorbeelden moeten kloppen voordat je publiceert.",
            "Think of people who do and do not get the money. All examples must be right before you publish."),
        "",
        List.of(Field.needed("examples", "Voorbeelden", "Examples", CaseOutline.CASES)));
  }

  private static Chapter chapter(String slug, Wording title, Wording lead, Field... fields) {
    return new Chapter(slug, title, lead, RULE, List.of(fields));
  }
}
