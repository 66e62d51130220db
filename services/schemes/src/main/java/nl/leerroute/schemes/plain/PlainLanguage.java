package nl.leerroute.schemes.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerroute.schemes.Euros;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.amount.EligibleCosts;
import nl.leerroute.schemes.plain.PlainRule.Section;
import nl.leerroute.schemes.rule.Activity;
import nl.leerroute.schemes.rule.CapRule;
import nl.leerroute.schemes.rule.Cumulation;
import nl.leerroute.schemes.rule.Headcount;
import nl.leerroute.schemes.rule.HumanCheck;
import nl.leerroute.schemes.rule.Payment;
import nl.leerroute.schemes.rule.Requirement;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.Timing;

/** Tells a whole rule in plain Dutch and English. */
public final class PlainLanguage {

  private PlainLanguage() {}

  public static PlainRule tell(SchemeVersion rule) {
    List<Section> sections = new ArrayList<>();
    sections.add(whom(rule));
    sections.add(tests(rule));
    sections.add(money(rule));
    sections.add(when(rule));
    sections.add(
        section(
            "Samen met ander geld",
            "With other money",
            rule.cumulation().stream().map(Cumulation::explanation).toList()));
    sections.add(applying(rule));
    sections.add(section("Wat je nodig hebt", "What you need", rule.procedure().documents()));
    sections.add(section("Wat je daarna moet", "What binds you", rule.procedure().obligations()));
    sections.add(section("Goed om te weten", "Good to know", rule.notes()));
    sections.add(source(rule));
    return new PlainRule(sections.stream().filter(each -> !each.lines().isEmpty()).toList());
  }

  private static Section whom(SchemeVersion rule) {
    List<Wording> lines = new ArrayList<>();
    Wording beneficiary = Words.of(rule.parties().beneficiary());
    lines.add(
        Wording.of(
            "Deze regeling is voor " + beneficiary.nl() + ".",
            "This scheme is for " + beneficiary.en() + "."));
    lines.addAll(rule.requirements().stream().map(Requirement::explanation).toList());
    rule.checks().stream()
        .map(HumanCheck::explanation)
        .map(PlainLanguage::byPeople)
        .forEach(lines::add);
    Wording applicants = list(rule.parties().applicants().stream().map(Words::of).toList());
    lines.add(
        Wording.of(
            "Aanvragen kan door: " + applicants.nl() + ".",
            "Who can apply: " + applicants.en() + "."));
    return section("Voor wie", "For whom", lines);
  }

  private static Section applying(SchemeVersion rule) {
    List<Wording> lines = new ArrayList<>();
    if (rule.payment().activities().stream().anyMatch(Activity::isLearned)) {
      lines.add(
          rule.procedure().enrolment().map(Words::of).orElseGet(() -> Words.orderUnknown(rule)));
    }
    lines.addAll(rule.procedure().steps());
    return section("Zo vraag je het aan", "How to apply", lines);
  }

  private static Wording byPeople(Wording check) {
    return Wording.of(check.nl() + " (dit beoordelen mensen)", check.en() + " (people judge this)");
  }

  private static Section tests(SchemeVersion rule) {
    return new Section(
        Wording.of("Wat de computer nakijkt", "What the computer checks"),
        rule.requirements().stream().map(each -> PlainCondition.of(each.when())).toList(),
        true);
  }

  private static Section money(SchemeVersion rule) {
    Payment payment = rule.payment();
    List<Wording> lines = new ArrayList<>();
    Wording activities = list(payment.activities().stream().map(each -> each.wording()).toList());
    lines.add(
        Wording.of(
            "Er is geld voor: " + activities.nl() + ".", "It pays for: " + activities.en() + "."));
    Wording costs = list(payment.costs().kinds().stream().map(each -> each.wording()).toList());
    boolean without = payment.costs().vat() == EligibleCosts.Vat.EXCLUDED;
    lines.add(
        Wording.of(
            "Deze kosten tellen mee" + (without ? ", zonder btw: " : ": ") + costs.nl() + ".",
            "These costs count" + (without ? ", without VAT: " : ": ") + costs.en() + "."));
    Wording amount = PlainAmount.of(payment.amount());
    lines.add(Wording.of("Het bedrag: " + amount.nl() + ".", "The amount: " + amount.en() + "."));
    if (payment.costs().leastCents() > 0) {
      lines.add(
          euros(
              "De kosten zijn minstens ", "The costs are at least ", payment.costs().leastCents()));
    }
    if (payment.ownContribution().hundredths() > 0) {
      lines.add(
          Wording.of(
              "Zelf betaal je minstens " + payment.ownContribution().nl() + " van de kosten.",
              "You pay at least " + payment.ownContribution().en() + " of the costs yourself."));
    }
    if (payment.minimumCents() > 0) {
      lines.add(
          euros(
              "Niet uitbetaald wordt minder dan ",
              "Not paid is less than ",
              payment.minimumCents()));
    }
    for (CapRule cap : payment.caps()) {
      lines.add(cap.cap().explanation());
      cap.employees().map(Headcount::wording).ifPresent(lines::add);
    }
    rule.stateAid().map(Words::of).ifPresent(lines::add);
    rule.parties().payee().map(Words::of).ifPresent(payee -> lines.add(paidTo(payee)));
    lines.add(Words.of(rule.kind()));
    lines.add(Words.of(rule.allocation()));
    return section("Hoeveel", "How much", lines);
  }

  private static Wording paidTo(Wording payee) {
    return Wording.of(
        "Het geld gaat naar " + payee.nl() + ".", "The money goes to " + payee.en() + ".");
  }

  private static Wording euros(String nl, String en, long cents) {
    return Wording.of(nl + Euros.nl(cents) + ".", en + Euros.en(cents) + ".");
  }

  private static Section when(SchemeVersion rule) {
    List<Wording> lines = new ArrayList<>();
    rule.validity()
        .from()
        .ifPresent(
            day ->
                lines.add(
                    Wording.of(
                        "Geldt vanaf " + Words.nl(day) + ".",
                        "Holds from " + Words.en(day) + ".")));
    rule.validity()
        .until()
        .ifPresent(
            day ->
                lines.add(
                    Wording.of(
                        "Geldt tot en met " + Words.nl(day) + ".",
                        "Holds up to " + Words.en(day) + ".")));
    rule.validity()
        .vouchedUntil()
        .ifPresent(
            day ->
                lines.add(
                    Wording.of(
                        "Onze bronnen gaan over de tijd tot en met " + Words.nl(day) + ".",
                        "Our sources speak of the time up to " + Words.en(day) + ".")));
    rule.timing().stream().map(Timing::explanation).forEach(lines::add);
    return section("Wanneer", "When", lines);
  }

  private static Section source(SchemeVersion rule) {
    var provenance = rule.provenance();
    List<Wording> lines = new ArrayList<>();
    if (provenance.example()) {
      lines.add(Wording.of("Dit is een verzonnen voorbeeld.", "This is an invented example."));
    } else if (provenance.confirmed()) {
      lines.add(
          Wording.of(
              "Bevestigd door " + rule.owner().name() + ".",
              "Confirmed by " + rule.owner().name() + "."));
    } else {
      lines.add(
          Wording.of(
              "Overgenomen uit openbare bronnen, niet bevestigd door " + rule.owner().name() + ".",
              "Transcribed from public sources, not confirmed by " + rule.owner().name() + "."));
    }
    lines.add(
        Wording.of(
            "Nagekeken op " + Words.nl(provenance.reviewedOn()) + ".",
            "Reviewed on " + Words.en(provenance.reviewedOn()) + "."));
    Optional.of(provenance.sources())
        .filter(sources -> !sources.isEmpty())
        .map(Sites::named)
        .ifPresent(all -> lines.add(Wording.of("Bronnen: " + all, "Sources: " + all)));
    provenance
        .law()
        .ifPresent(
            law ->
                lines.add(
                    Wording.of(
                        "Wettekst: " + Sites.named(List.of(law)),
                        "Legal text: " + Sites.named(List.of(law)))));
    return section("Waar dit vandaan komt", "Where this comes from", lines);
  }

  private static Section section(String nl, String en, List<Wording> lines) {
    return new Section(Wording.of(nl, en), lines, false);
  }

  private static Wording list(Collection<Wording> parts) {
    return Wording.of(
        parts.stream().map(Wording::nl).collect(Collectors.joining(", ")),
        parts.stream().map(Wording::en).collect(Collectors.joining(", ")));
  }
}
