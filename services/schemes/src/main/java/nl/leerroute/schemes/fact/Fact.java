package nl.leerroute.schemes.fact;

import nl.leerroute.schemes.Wording;

/**
 * Something a rule may ask: its name, what values it takes, how a person is asked, and how private
 * it is.
 *
 * @param name dotted, for instance {@code work.contractHours}; its identity
 * @param question as put to a worker
 */
public record Fact(String name, FactType type, Wording question, Origin origin, Privacy privacy)
    implements Comparable<Fact> {

  /** Whether somebody can be asked for it who has not chosen a course yet. */
  public boolean isOfPeople() {
    return switch (origin) {
      case PROFILE, EMPLOYER, HISTORY -> true;
      case OFFER, PROVIDER -> false;
    };
  }

  @Override
  public int compareTo(Fact other) {
    return name.compareTo(other.name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fact fact && fact.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
