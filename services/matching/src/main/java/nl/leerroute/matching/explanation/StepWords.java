package nl.leerroute.matching.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerroute.matching.offer.Education;
import nl.leerroute.matching.offer.Kind;
import nl.leerroute.matching.offer.Offer;
import nl.leerroute.matching.offer.Offering;
import nl.leerroute.matching.offer.TargetGroup;
import nl.leerroute.matching.profile.Belonging;
import nl.leerroute.matching.profile.Limits;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.text.Days;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** What a step is good for. */
public final class StepWords {

  private static final int SKILLS_IN_A_SENTENCE = 4;

  /**
   * What a person has of a step, as labels of skills.
   *
   * @param closes what it adds
   * @param gainPermille what these weigh together
   * @param approached of these what nobody teaches, and this step comes closest to
   * @param opens what a later step asks at its start
   * @param proven what it teaches and the person can prove already
   */
  public record Use(
      List<Text> closes,
      int gainPermille,
      List<Text> approached,
      List<Text> opens,
      List<Text> proven) {}

  public static Text why(Step step, Use use, Profile person) {
    List<Text> sentences = new ArrayList<>();
    if (!use.closes().isEmpty() || use.opens().isEmpty()) {
      sentences.add(gain(step.offer(), use.closes(), use.gainPermille()));
    }
    if (!use.approached().isEmpty()) {
      sentences.add(approached(use.approached()));
    }
    if (!use.opens().isEmpty()) {
      sentences.add(askedLater(use.opens()));
    }
    if (step.offer().pieces().canBeSkipped() && !use.proven().isEmpty()) {
      sentences.add(ExemptionWords.of(step.offer(), use.proven()));
    }
    step.offer()
        .entryEducation()
        .filter(asked -> person.situation().education().isEmpty())
        .ifPresent(asked -> sentences.add(diplomaAsked(asked)));
    if (step.run().free()) {
      sentences.add(
          Text.filled(
              "Je kunt starten wanneer je wilt; we rekenen met %s.",
              "You can start when you like; we count from %s.", Days.day(step.start())));
    }
    if (step.offer().ownPace()) {
      sentences.add(
          Text.filled(
              "Je bepaalt zelf hoe snel je leert; we rekenen met %s uur per week.",
              "You set your own pace; we count with %s hours a week.",
              step.offer().hoursPerWeek()));
    }
    if (!person.limits().understands(language(step))) {
      sentences.add(
          new Text(
              "De lessen zijn in het Nederlands, voor mensen die het nog leren.",
              "The lessons are in Dutch, for people who are still learning it."));
    }
    Set<TargetGroup> groups = step.offer().terms().groups();
    if (person.belongsTo(groups) != Belonging.YES) {
      sentences.add(madeFor(groups));
    }
    step.offer().staleSince().ifPresent(day -> sentences.add(unconfirmed(day)));
    return sentences.stream().reduce(Text::then).orElseThrow();
  }

  private static String language(Step step) {
    return step.run().offering().map(Offering::language).orElse(Limits.DUTCH);
  }

  /** Nobody pays yet, which does not mean that nobody will. */
  public static Text noWindowYet(List<Text> schemes, LocalDate start) {
    return Text.filled(
        "Deze regeling betaalt dit nu wel, maar voor een start op %s is nog geen tijdvak bekend: %s.",
        "This scheme pays for this now, but for a start on %s no window is known yet: %s.",
        Days.day(start),
        Enumerations.all(schemes));
  }

  /** Of a scheme that pays another step of the route. */
  public static Text notPaidBy(Text scheme, Text reason) {
    return Text.filled(
        "\u2018%s\u2019 betaalt deze stap niet: %s",
        "\u2018%s\u2019 does not pay for this step: %s", scheme, reason);
  }

  private static Text approached(List<Text> skills) {
    return Text.filled(
        "Niemand geeft precies dit: %s. Wat je hier leert, komt er het dichtst bij.",
        "Nobody teaches exactly this: %s. What you learn here comes closest.",
        Enumerations.some(skills, SKILLS_IN_A_SENTENCE));
  }

  private static Text gain(Offer offer, List<Text> closes, int gainPermille) {
    if (offer.kind().advises()) {
      return new Text(
          "Een adviseur helpt je kiezen wat bij je past.",
          "An adviser helps you choose what suits you.");
    }
    if (closes.isEmpty()) {
      return offer.kind().proves()
          ? proof(Text.same(""))
          : new Text(
              "Dit leer je eerst: een volgende stap vraagt het bij de start.",
              "You learn this first: a next step asks it at the start.");
    }
    Text skills = Enumerations.some(closes, SKILLS_IN_A_SENTENCE);
    Text use =
        offer.kind() == Kind.VALIDATION || offer.kind() == Kind.EXAM
            ? proof(Text.filled(": %s", ": %s", skills))
            : Text.filled("Je leert hier: %s.", "Here you learn: %s.", skills);
    return use.then(
        Text.filled(
            "Dat is %s%% van wat je doel vraagt.",
            "That is %s%% of what your goal asks.", Math.max(1, gainPermille / 10)));
  }

  private static Text askedLater(List<Text> opens) {
    Text skills = Enumerations.some(opens, SKILLS_IN_A_SENTENCE);
    return Text.filled(
        "Een volgende stap vraagt bij de start: %s. Dat leer je hier eerst.",
        "A next step asks at its start: %s. You learn that here first.", skills);
  }

  private static Text proof(Text what) {
    return Text.filled(
        "Hiermee krijg je bewijs van wat je al kunt%s.",
        "This gives you proof of what you can already do%s.", what);
  }

  private static Text diplomaAsked(Education asked) {
    return Text.filled(
        "De opleider vraagt een diploma: %s. We weten niet welk diploma je hebt.",
        "The provider asks for a diploma: %s. We do not know which diploma you have.",
        asked.label());
  }

  private static Text madeFor(Set<TargetGroup> groups) {
    return Text.filled(
        "Dit is gemaakt voor %s. Vraag de opleider of je mee mag doen.",
        "This was made for %s. Ask the provider whether you may take part.",
        GroupWords.all(groups));
  }

  private static Text unconfirmed(LocalDate since) {
    return Text.filled(
        "Sinds %s heeft niemand ons gezegd dat dit aanbod nog klopt. Vraag het de opleider.",
        "Since %s nobody has told us that this offer is still right. Ask the provider.",
        Days.day(since));
  }

  private StepWords() {}
}
