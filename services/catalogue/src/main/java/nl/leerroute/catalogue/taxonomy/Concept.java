package nl.leerroute.catalogue.taxonomy;

import java.util.List;
import java.util.stream.Stream;

/** An occupation, a skill or a group of them, as one release describes it. */
public sealed interface Concept {

  Entry entry();

  default ConceptUri uri() {
    return entry().uri();
  }

  default Label label() {
    return entry().label();
  }

  default Kind kind() {
    return switch (this) {
      case Occupation _ -> Kind.OCCUPATION;
      case Skill _ -> Kind.SKILL;
      case Group _ -> Kind.GROUP;
    };
  }

  /** The concepts that this one points at. */
  default Stream<ConceptUri> references() {
    return switch (this) {
      case Occupation occupation ->
          Stream.concat(
              entry().broader().stream(),
              occupation.requirements().stream().map(Requirement::skill));
      case Skill _, Group _ -> entry().broader().stream();
    };
  }

  /**
   * Work that people do.
   *
   * @param requirements the skills it asks
   * @param regulated it may be done only with a permit or registration that the law asks
   */
  record Occupation(Entry entry, List<Requirement> requirements, boolean regulated)
      implements Concept {

    public Occupation {
      requirements = List.copyOf(requirements);
    }
  }

  /** Something that can be learned. */
  record Skill(Entry entry, SkillType type, ReuseLevel reuse) implements Concept {}

  /** A name for several concepts together. */
  record Group(Entry entry) implements Concept {}
}
