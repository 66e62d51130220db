package nl.leerroute.catalogue.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.ConceptUri;

/**
 * The skills of one offer.
 *
 * @param teaches at least one, unless the offer is advice
 * @param levels of skills that are taught or asked, and of no others
 */
record ReadingSkills(
    List<ConceptUri> teaches, List<ConceptUri> requires, List<SkillAtLevel> levels) {

  private static final Sentence ADDRESS =
      new Sentence("Geef het adres van een vaardigheid.", "Give the address of a skill.");
  private static final Sentence ELSEWHERE =
      new Sentence(
          "Geef alleen een niveau voor wat je leert of nodig hebt.",
          "Give a level only for what is taught or asked.");

  static ReadingSkills read(Fields fields, boolean teaching) {
    Field taught = fields.field("teaches");
    List<ConceptUri> teaches = skills(teaching ? taught.required() : taught);
    List<ConceptUri> requires = skills(fields.field("requires"));
    List<SkillAtLevel> levels =
        fields.field("skillLevels").section().map(ReadingSkills::levels).orElse(List.of());
    List<ConceptUri> known = Stream.concat(teaches.stream(), requires.stream()).toList();
    if (!levels.stream().allMatch(level -> known.contains(level.skill()))) {
      fields.refuse("skillLevels", "not-taught", ELSEWHERE);
    }
    return new ReadingSkills(teaches, requires, levels);
  }

  private static List<ConceptUri> skills(Field list) {
    return list.elements().stream()
        .flatMap(one -> one.required().form(ConceptUri::read, ADDRESS).stream())
        .distinct()
        .toList();
  }

  private static List<SkillAtLevel> levels(Fields byAddress) {
    List<SkillAtLevel> levels = new ArrayList<>();
    for (String address : byAddress.names().toList()) {
      ConceptUri.read(address)
          .ifPresentOrElse(
              skill ->
                  byAddress
                      .field(address)
                      .required()
                      .choice(SkillLevel.class)
                      .ifPresent(level -> levels.add(new SkillAtLevel(skill, level))),
              () -> byAddress.refuse(address, "malformed", ADDRESS));
    }
    return levels;
  }
}
