package nl.leerroute.schemes.sketch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.rule.Owner;
import nl.leerroute.schemes.rule.Party;

/**
 * What an officer says of a scheme of the most common kind: a share of the costs of a course, up to
 * an amount. The draft that it makes is sound and comes with examples, so that the officer changes
 * what is different instead of writing all of it.
 *
 * @param scheme code, of small letters, digits and dashes
 * @param people for whom it is; empty: for everybody
 * @param agreement the collective agreement under which they work
 * @param sector SBI code in which they work; with an agreement, one of both is enough
 * @param percent of the costs, 1 to 100
 * @param maximumCents the most that it pays, above zero
 * @param recognised only providers and courses in a register of quality count
 * @param daysBefore how many days before the first lesson the application is made, 0 to 365
 * @param address where people apply
 */
public record Sketch(
    Owner owner,
    String scheme,
    Wording name,
    NavigableSet<Person> people,
    Optional<Named> agreement,
    Optional<Named> sector,
    int percent,
    long maximumCents,
    Per per,
    Party applicant,
    boolean recognised,
    int daysBefore,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<String> address) {

  /** What somebody does, in the words of the fact {@code person.status}. */
  public enum Person {
    EMPLOYEE("mensen in loondienst", "employees"),
    SELF_EMPLOYED("zelfstandigen", "self-employed people"),
    JOB_SEEKER("werkzoekenden", "job-seekers");

    private final String nl;
    private final String en;

    Person(String nl, String en) {
      this.nl = nl;
      this.en = en;
    }

    Wording wording() {
      return Wording.of(nl, en);
    }
  }

  /** What the maximum counts over. */
  public enum Per {
    COURSE,
    PERSON_A_YEAR
  }

  /** A code with what people call it. */
  public record Named(String code, Wording name) {}

  public Sketch {
    if (percent < 1 || percent > 100 || maximumCents < 1 || daysBefore < 0 || daysBefore > 365) {
      throw new IllegalArgumentException("Out of range: " + percent + ", " + maximumCents);
    }
    if (applicant != Party.WORKER && applicant != Party.EMPLOYER) {
      throw new IllegalArgumentException("Neither worker nor employer: " + applicant);
    }
    people = Collections.unmodifiableNavigableSet(new TreeSet<>(people));
  }

  /** A draft with its examples, as maps, lists and values. */
  public Map<String, Object> draft(LocalDate today) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("rule", new SketchedRule(this).rule(today));
    content.put("examples", new SketchedExamples(this).examples());
    return content;
  }
}
