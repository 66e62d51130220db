package nl.leerroute.matching.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.plan.Funding;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.Certainty;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;

/** Why a scheme pays a firm, how sure that is, and who asks for it. */
public final class FirmFundingWords {

  public static Text why(Funding funding) {
    SchemeVersion scheme = funding.scheme();
    List<Text> sentences = new ArrayList<>();
    if (scheme.kind() == MoneyKind.GRANT) {
      sentences.add(certainty(funding.answer().certainty()));
    }
    sentences.add(applicant(applicant(scheme)));
    funding.answer().caps().stream()
        .filter(cap -> cap.scope().ofEmployer())
        .map(FirmFundingWords::counted)
        .forEach(sentences::add);
    funding
        .answer()
        .checks()
        .forEach(
            check ->
                sentences.add(
                    Text.filled(
                        "Mensen kijken zelf nog naar dit: %s",
                        "People still judge this themselves: %s", Text.of(check.explanation()))));
    return TeamWords.all(sentences);
  }

  /** The firm where it can apply; otherwise the first who can. */
  public static Party applicant(SchemeVersion scheme) {
    return Stream.of(Party.EMPLOYER, Party.PROVIDER, Party.WORKER)
        .filter(scheme.parties().applicants()::contains)
        .findFirst()
        .orElseGet(scheme.parties().applicants()::first);
  }

  private static Text counted(Cap cap) {
    boolean known =
        cap.cents().isPresent() || cap.awards().isPresent() || cap.employees().isPresent();
    return known
        ? Text.filled(
            "Wij tellen mee voor je hele bedrijf: %s",
            "We count for your whole firm: %s", Text.of(cap.explanation()))
        : Text.filled(
            "Het fonds telt zelf mee: %s",
            "The fund itself counts: %s", Text.of(cap.explanation()));
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
      case EMPLOYER -> new Text("Je vraagt het zelf aan.", "You apply yourself.");
      case WORKER ->
          new Text(
              "Je werknemer vraagt het zelf aan. Praat er op tijd over.",
              "Your employee applies. Talk about it in time.");
      case PARTNERSHIP ->
          new Text("Een samenwerkingsverband vraagt het aan.", "A partnership of firms applies.");
      case PROVIDER -> new Text("De opleider vraagt het aan.", "The provider applies.");
      case ADVISER -> new Text("De adviseur vraagt het aan.", "The adviser applies.");
      case SCHOOL_BOARD -> new Text("De school vraagt het aan.", "The school applies.");
    };
  }

  private FirmFundingWords() {}
}
