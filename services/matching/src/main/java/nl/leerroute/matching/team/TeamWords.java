package nl.leerroute.matching.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import nl.leerroute.matching.route.Step;
import nl.leerroute.matching.team.search.Aim;
import nl.leerroute.matching.text.Days;
import nl.leerroute.matching.text.Text;
import nl.leerroute.schemes.plan.FirmFunding.Pool;
import nl.leerroute.schemes.rule.Cap;
import nl.leerroute.schemes.rule.SchemeVersion;
import nl.leerroute.schemes.rule.StateAid;

/** Plans of a firm in plain sentences. */
final class TeamWords {

  static Text plan(Set<Aim> aims, int hours, long ownCents, int gapPermille) {
    List<Text> sentences = new ArrayList<>();
    aims.forEach(aim -> sentences.add(aim(aim)));
    sentences.add(
        hours == 0
            ? new Text("Niemand is weg onder werktijd.", "Nobody is away during working hours.")
            : Text.filled(
                "Samen zijn je mensen %s uur weg van het werk.",
                "Together your people are away from work for %s hours.", hours));
    sentences.add(
        Text.filled(
            "Als al het geld komt, betaal je zelf %s.",
            "If all money comes, you pay %s yourself.", Text.euros(ownCents)));
    if (gapPermille > 0) {
      sentences.add(
          Text.filled(
              "We hebben niet alles kunnen nagaan: een beter plan scheelt hoogstens %s promille.",
              "We could not check everything: a better plan differs by at most %s per thousand.",
              gapPermille));
    }
    return all(sentences);
  }

  private static Text aim(Aim aim) {
    return switch (aim) {
      case LEAST_ABSENCE ->
          new Text(
              "In dit plan missen je mensen het minste werk.",
              "In this plan your people miss least work.");
      case CHEAPEST ->
          new Text(
              "Dit plan kost je het minst, de verloren uren meegeteld.",
              "This plan costs you least, lost hours included.");
      case FASTEST ->
          new Text(
              "In dit plan zijn je mensen het eerst klaar.",
              "In this plan your people are done soonest.");
    };
  }

  static Text seats(Step step, int hours, boolean free, int persons, boolean prepares) {
    List<Text> sentences = new ArrayList<>();
    if (prepares) {
      sentences.add(
          new Text(
              "Dit is nodig om aan een latere cursus mee te doen.",
              "This is needed to take part in a later course."));
    }
    if (free) {
      sentences.add(
          new Text(
              "Dit moet van de wet of de cao. Het is werktijd en kost je mensen niets.",
              "Law or agreement asks this. It is working time and costs your people nothing."));
    }
    sentences.add(
        hours == 0
            ? new Text(
                "Dit kan buiten werktijd of op het werk.",
                "This can be done outside working hours or at work.")
            : Text.filled(
                "Iedereen is er in totaal %s uur voor weg.",
                "Everybody is away for it for %s hours in all.", hours));
    step.run()
        .offering()
        .flatMap(offering -> offering.placesLeft())
        .ifPresent(
            left ->
                sentences.add(
                    Text.filled(
                        "Er zijn nog %s plaatsen; je hebt er %s nodig.",
                        "There are %s places left; you need %s.", left, persons)));
    return all(sentences);
  }

  static Text budget(Pool pool, SchemeVersion scheme, boolean money) {
    if (pool.counter().startsWith(StateAid.COUNTER)) {
      return new Text(
          "Ruimte voor de-minimissteun, voor alle regelingen samen",
          "Room for de-minimis aid, for all schemes together");
    }
    Text name = Text.of(scheme.name());
    String year = pool.counter().replaceAll(".* year ", "");
    boolean ofYear = pool.cap().scope() == Cap.Scope.EMPLOYER_YEAR;
    if (money) {
      return ofYear
          ? Text.filled(
              "Budget van je bedrijf bij %s in %s", "Budget of your firm at %s in %s", name, year)
          : Text.filled("Budget van je bedrijf bij %s", "Budget of your firm at %s", name);
    }
    return pool.cap().awards().isPresent()
        ? Text.filled("Aanvragen bij %s", "Applications at %s", name)
        : Text.filled("Medewerkers voor wie er geld is bij %s", "Employees with money at %s", name);
  }

  static Text unknownSkill() {
    return new Text(
        "Deze vaardigheid kennen we niet. Kies er een uit de lijst.",
        "We do not know this skill. Choose one from the list.");
  }

  static Text nobodyTeaches() {
    return new Text(
        "Niemand geeft hier les in. Wij laten opleiders zien dat er vraag naar is.",
        "Nobody teaches this. We show providers that somebody asks for it.");
  }

  static Text nobodyCanBeMissed(int more, int persons) {
    Text away =
        more == 1
            ? new Text(
                "Als er \u00e9\u00e9n persoon meer tegelijk weg mag,",
                "If one more person can be away at once,")
            : Text.filled(
                "Als er %s mensen meer tegelijk weg mogen,",
                "If %s more people can be away at once,", more);
    return new Text(
            "In deze weken kan niemand meer gemist worden.",
            "Nobody else can be missed in these weeks.")
        .then(away)
        .then(learnMore(persons));
  }

  private static Text learnMore(int persons) {
    return persons == 1
        ? new Text("leert \u00e9\u00e9n persoon meer dit.", "one more person learns this.")
        : Text.filled("leren %s mensen meer dit.", "%s more people learn this.", persons);
  }

  static Text noPlaces(int persons) {
    return new Text(
            "Er zijn te weinig plaatsen. Vraag de opleider om een extra groep: dan",
            "There are too few places. Ask the provider for one more group: then")
        .then(learnMore(persons));
  }

  static Text tooMuch() {
    return new Text(
        "Dit past niet naast wat deze mensen nog meer moeten leren. Maak een nieuw plan als ze dat gedaan hebben.",
        "This does not fit beside what else these people must learn. Plan again when they have done that.");
  }

  static Text obstacle(Obstacle obstacle, Line line, IntFunction<Text> label) {
    return switch (obstacle) {
      case Obstacle.Hours(int asked) ->
          Text.filled(
              "Dit vraagt %s uur per week onder werktijd. Als dat mag, kan het wel.",
              "This asks %s hours a week of working time. If that is allowed, it can be done.",
              asked);
      case Obstacle.Late(var end) ->
          line.heldUntil()
              .map(
                  until ->
                      Text.filled(
                          "Geen cursus is op tijd klaar. De eerste eindigt op %s; wat je mensen hebben, geldt tot en met %s.",
                          "No course ends in time. The first ends on %s; what your people have counts until %s.",
                          Days.day(end),
                          Days.day(until)))
              .orElseGet(TeamWords::nobodyTeaches);
      case Obstacle.Far(int kilometres) ->
          Text.filled(
              "Binnen 50 kilometer geeft niemand dit. De dichtstbijzijnde plek is %s kilometer weg.",
              "Nobody teaches this within 50 kilometres. The nearest place is %s kilometres away.",
              kilometres);
      case Obstacle.NoRun() ->
          new Text(
              "Er is nog geen startdag waarvoor je kunt inschrijven. Vraag de opleider wanneer die komt.",
              "There is no start yet for which one can enrol. Ask the provider when it comes.");
      case Obstacle.Full() ->
          new Text(
              "Alle groepen zijn vol. Vraag de opleider om een extra groep.",
              "All groups are full. Ask the provider for one more group.");
      case Obstacle.Before(int skill) ->
          skill < 0
              ? new Text(
                  "De cursus vraagt vooraf iets dat wij niet kennen.",
                  "The course asks something first that we do not know.")
              : Text.filled(
                  "De cursus vraagt eerst \u2018%s\u2019, en niemand geeft dat op tijd.",
                  "The course asks \u2018%s\u2019 first, and nobody teaches that in time.",
                  label.apply(skill));
      case Obstacle.Language() ->
          new Text("Dit wordt niet in het Nederlands gegeven.", "This is not taught in Dutch.");
      case Obstacle.ForOthers() ->
          new Text(
              "Dit is voor andere mensen of voor een andere regio.",
              "This is for other people or for another region.");
    };
  }

  static Text notForOneFirm() {
    return new Text(
        "Dit vraagt een samenwerkingsverband aan, niet \u00e9\u00e9n bedrijf.",
        "A partnership applies for this, not one firm.");
  }

  static Text notForMandatory() {
    return new Text(
        "Dit vraagt een werknemer zelf aan. Voor verplichte scholing betaalt de werkgever.",
        "A worker applies for this. What is mandatory is paid by the employer.");
  }

  static Text atMost() {
    return new Text("Hoogstens", "At most");
  }

  static Text all(List<Text> sentences) {
    return sentences.stream().reduce(Text::then).orElse(new Text("", ""));
  }

  private TeamWords() {}
}
