package nl.leerroute.matching.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerroute.matching.gap.Gap;
import nl.leerroute.matching.gap.GapLine;
import nl.leerroute.matching.gap.HeldSkills;
import nl.leerroute.matching.profile.Profile;
import nl.leerroute.matching.route.Alternatives;
import nl.leerroute.matching.taxonomy.Taxonomy;
import nl.leerroute.matching.text.Enumerations;
import nl.leerroute.matching.text.Text;

/** Which languages a person is taken to speak because lessons in them are possible. */
final class LanguageNotes {

  /** Nothing where neither the goal nor a step asks what was not told. */
  static List<Text> all(Taxonomy taxonomy, Profile person, Gap gap, Alternatives alternatives) {
    Set<Integer> assumed = HeldSkills.assumed(taxonomy, person);
    Set<Integer> asked = new TreeSet<>();
    Stream.concat(
            gap.lines().stream().map(GapLine::skill),
            alternatives.routes().stream()
                .flatMap(route -> route.steps().stream())
                .flatMap(step -> step.offer().requires().stream())
                .flatMapToInt(uri -> taxonomy.number(uri).stream())
                .boxed())
        .filter(assumed::contains)
        .forEach(asked::add);
    List<Text> languages =
        person.limits().spoken().stream()
            .sorted()
            .filter(language -> isAsked(taxonomy, language, asked))
            .map(LanguageNotes::name)
            .toList();
    return languages.isEmpty()
        ? List.of()
        : List.of(
            Text.filled(
                "We nemen aan dat je goed genoeg %s spreekt en verstaat, want je kunt er les in"
                    + " krijgen. Klopt dat niet? Verander dan de taal van de les, of kruis Hulp met"
                    + " de taal aan.",
                "We take it that you speak and understand %s well enough, because you can have"
                    + " lessons in it. Is that not so? Then change the language of the lessons, or"
                    + " tick Help with the language.",
                Enumerations.all(languages)));
  }

  private static boolean isAsked(Taxonomy taxonomy, String language, Set<Integer> asked) {
    return taxonomy.speaking(language).stream()
        .flatMapToInt(skill -> Arrays.stream(taxonomy.covers(skill)))
        .anyMatch(asked::contains);
  }

  private static Text name(String language) {
    return language.equals("en") ? new Text("Engels", "English") : new Text("Nederlands", "Dutch");
  }

  private LanguageNotes() {}
}
