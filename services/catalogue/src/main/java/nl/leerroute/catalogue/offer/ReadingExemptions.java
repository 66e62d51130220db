package nl.leerroute.catalogue.offer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerroute.catalogue.incoming.Field;
import nl.leerroute.catalogue.incoming.Fields;
import nl.leerroute.catalogue.incoming.Sentence;
import nl.leerroute.catalogue.taxonomy.ConceptUri;

/**
 * Reads what falls away for who can prove a skill. All together may be everything, and never more:
 * nobody gets money back for what is known.
 */
final class ReadingExemptions {

  private static final String NAME = "exemptedSkills";
  private static final Sentence ADDRESS =
      new Sentence("Geef het adres van een vaardigheid.", "Give the address of a skill.");
  private static final Sentence ELSEWHERE =
      new Sentence(
          "Geef alleen vrijstelling voor wat je hier leert, en elk maar een keer.",
          "Give an exemption only for what is taught here, and for each only once.");
  private static final Sentence TOO_MUCH =
      new Sentence(
          "Samen is dit meer dan de hele opleiding.",
          "Together this is more than the whole offer.");
  private static final Sentence NOT_ALLOWED =
      new Sentence(
          "Je zegt ook dat niemand iets mag overslaan.",
          "You also say that nobody may skip anything.");

  private ReadingExemptions() {}

  static List<ExemptedSkill> read(
      Fields fields, List<ConceptUri> taught, Optional<Effort> effort, Optional<Price> price) {
    List<ExemptedSkill> all = new ArrayList<>();
    for (Field each : fields.field(NAME).elements()) {
      each.required().section().flatMap(ReadingExemptions::one).ifPresent(all::add);
    }
    Set<ConceptUri> skills = new HashSet<>();
    if (!all.stream().allMatch(one -> taught.contains(one.skill()) && skills.add(one.skill()))) {
      fields.refuse(NAME, "not-taught", ELSEWHERE);
    } else if (!all.isEmpty()
        && fields.field("exemptions").yesOrNo().filter(yes -> !yes).isPresent()) {
      fields.refuse(NAME, "not-allowed", NOT_ALLOWED);
    } else if (effort.filter(whole -> isMore(all, whole)).isPresent()
        || price.filter(whole -> isMore(all, whole)).isPresent()) {
      fields.refuse(NAME, "too-much", TOO_MUCH);
    }
    return List.copyOf(all);
  }

  private static Optional<ExemptedSkill> one(Fields fields) {
    int before = fields.mistakes();
    Optional<ConceptUri> skill = fields.field("skill").required().form(ConceptUri::read, ADDRESS);
    Optional<Long> weeks = fields.field("weeks").required().whole(0, ReadingNature.MOST_WEEKS);
    Optional<Long> hours = fields.field("hours").required().whole(0, ReadingNature.MOST_HOURS);
    Optional<Long> fee = fields.field("feeCents").required().whole(0, ReadingPrice.MOST_CENTS);
    return fields.mistakes() > before
        ? Optional.empty()
        : Optional.of(
            new ExemptedSkill(
                skill.orElseThrow(),
                weeks.orElseThrow().intValue(),
                hours.orElseThrow().intValue(),
                fee.orElseThrow()));
  }

  private static boolean isMore(List<ExemptedSkill> all, Effort whole) {
    return all.stream().mapToInt(ExemptedSkill::weeks).sum() > whole.weeks()
        || all.stream().mapToInt(ExemptedSkill::hours).sum() > whole.hours();
  }

  private static boolean isMore(List<ExemptedSkill> all, Price whole) {
    return all.stream().mapToLong(ExemptedSkill::feeCents).sum() > whole.feeCents();
  }
}
