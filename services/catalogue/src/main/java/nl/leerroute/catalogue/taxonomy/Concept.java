package nl.leerroute.catalogue.taxonomy;

import java.util.List;
import java.util.stream.Stream;

/**
 * An occupation, a skill or a group of them, as one release describes it, or another name for one.
 */
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
      case Alias alias -> alias.sort();
    };
  }

  /** The skills that an occupation asks or that a skill builds on. */
  List<Requirement> requirements();

  /** The same concept with another entry. */
  default Concept with(Entry other) {
    return switch (this) {
      case Occupation one -> new Occupation(other, one.requirements(), one.regulated());
      case Skill one -> new Skill(other, one.type(), one.reuse(), one.requirements());
      case Group _ -> new Group(other);
      case Alias one -> new Alias(other, one.sort(), one.standsFor());
    };
  }

  /** The concepts that this one points at. */
  default Stream<ConceptUri> references() {
    return Stream.concat(
        entry().broader().stream(), requirements().stream().map(Requirement::skill));
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

  /**
   * Something that can be learned.
   *
   * @param requirements the skills that it builds on
   */
  record Skill(Entry entry, SkillType type, ReuseLevel reuse, List<Requirement> requirements)
      implements Concept {

    public Skill {
      requirements = List.copyOf(requirements);
    }
  }

  /**
   * An address that another concept is meant by: of an earlier release that had it, or of a list
   * that an operator supplied. Its names are other names for that concept.
   */
  record Alias(Entry entry, Kind sort, ConceptUri standsFor) implements Concept {

    @Override
    public List<Requirement> requirements() {
      return List.of();
    }
  }

  /** A name for several concepts together. */
  record Group(Entry entry) implements Concept {

    @Override
    public List<Requirement> requirements() {
      return List.of();
    }
  }
}
