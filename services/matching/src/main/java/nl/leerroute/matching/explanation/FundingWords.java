package nl.leerroute.matching.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.amount.Line;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;

/** Why a scheme pays, and how sure that is. */
public final class FundingWords {

  public static Text why(Funding funding) {
    SchemeVersion scheme = funding.scheme();
    List<Text> sentences = new ArrayList<>();
    sentences.add(sort(scheme.kind()));
    if (scheme.kind() == MoneyKind.GRANT) {
      sentences.add(certainty(funding.answer().certainty()));
    }
    sentences.add(applicant(applicant(scheme)));
    funding.answer().assumptions().forEach(assumed -> sentences.add(Text.of(assumed)));
    funding
        .answer()
        .checks()
        .forEach(
            check ->
                sentences.add(
                    Text.filled(
                        "Mensen kijken zelf nog naar dit: %s",
                        "People still judge this themselves: %s", Text.of(check.explanation()))));
    return sentences.stream().reduce(Text::then).orElseThrow();
  }

  /** The amount line by line, each with its own sum. */
  public static List<Text> derivation(Funding funding) {
    return funding.derivation().stream()
        .map(line -> Text.filled("%s: %s", "%s: %s", label(line), Text.euros(line.cents())))
        .toList();
  }

  /** A rule's own sentence ends in a full stop, which has no place before an amount. */
  private static Text label(Line line) {
    return new Text(withoutStop(line.text().nl()), withoutStop(line.text().en()));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /** The learner where the learner can apply; otherwise the first who can. */
  public static Party applicant(SchemeVersion scheme) {
    return Stream.of(Party.WORKER, Party.PROVIDER)
        .filter(scheme.parties().applicants()::contains)
        .findFirst()
        .orElseGet(scheme.parties().applicants()::first);
  }

  private static Text sort(MoneyKind kind) {
    return switch (kind) {
      case GRANT -> new Text("Deze regeling past bij jou.", "This scheme fits you.");
      case LOAN ->
          new Text(
              "Dit is een lening: je betaalt het later terug.",
              "This is a loan: you pay it back later.");
      case TAX_EFFECT ->
          new Text(
              "Dit is een belastingvoordeel: je merkt het achteraf.",
              "This is a tax benefit: you notice it afterwards.");
      case RIGHT -> new Text("Dit is een recht dat je hebt.", "This is a right that you have.");
    };
  }

  private static Text certainty(Certainty certainty) {
    return switch (certainty) {
      case RIGHT ->
          new Text(
              "Wie voldoet en op tijd aanvraagt, krijgt het.",
              "Whoever qualifies and applies in time gets it.");
      case FIRST_COME ->
          new Text(
              "Wie het eerst komt, krijgt het. Het geld kan op raken.",
              "First come, first served. The money can run out.");
      case BALLOT ->
          new Text(
              "Er wordt geloot. Het is dus niet zeker.", "There is a draw. So it is not certain.");
      case DISCRETION ->
          new Text(
              "Het fonds beslist of je het krijgt. Het is dus niet zeker.",
              "The fund decides whether you get it. So it is not certain.");
    };
  }

  private static Text applicant(Party party) {
    return switch (party) {
      case WORKER -> new Text("Je vraagt het zelf aan.", "You apply yourself.");
      case EMPLOYER ->
          new Text(
              "Je werkgever vraagt het aan. Praat er op tijd over.",
              "Your employer applies. Talk about it in time.");
      case PARTNERSHIP ->
          new Text("Een samenwerkingsverband vraagt het aan.", "A partnership of firms applies.");
      case PROVIDER -> new Text("De opleider vraagt het aan.", "The provider applies.");
      case ADVISER -> new Text("De adviseur vraagt het aan.", "The adviser applies.");
      case SCHOOL_BOARD -> new Text("De school vraagt het aan.", "The school applies.");
    };
  }

  private FundingWords() {}
}
