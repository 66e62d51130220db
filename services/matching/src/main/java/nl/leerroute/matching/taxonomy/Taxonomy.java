package nl.leerroute.matching.taxonomy;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.leerroute.matching.text.Text;

/**
 * One release as an immutable snapshot: skills by number, what each covers, and how much each
 * weighs in the work that asks it.
 *
 * <p>Skills are numbered in the order of their URIs, so that the same release gives the same
 * numbers whatever order its concepts came in.
 */
public final class Taxonomy {

  private final String release;
  private final Map<String, Integer> numbers;
  private final List<Skill> skills;
  private final Map<String, Occupation> occupations;
  private final Map<String, String> meant;
  private final Map<String, List<Integer>> speaking;

  Taxonomy(
      String release,
      Map<String, Integer> numbers,
      List<Skill> skills,
      Map<String, Occupation> occupations,
      Map<String, String> meant) {
    this.release = release;
    this.numbers = numbers;
    this.skills = skills;
    this.occupations = occupations;
    this.meant = meant;
    this.speaking = Speaking.among(skills);
  }

  /** The snapshot of a release; relations to concepts that it lacks are left out. */
  public static Taxonomy of(String release, Collection<Concept> concepts) {
    return new TaxonomyBuilding(concepts).named(release);
  }

  public String release() {
    return release;
  }

  public int size() {
    return skills.size();
  }

  /**
   * The number of a skill, also by an address that stands for it: profiles and offers keep the one
   * they were given. Empty when the release does not know it.
   */
  public OptionalInt number(String uri) {
    Integer number = numbers.get(uri);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  public String uri(int skill) {
    return skills.get(skill).uri();
  }

  public Text label(int skill) {
    return skills.get(skill).label();
  }

  /**
   * What somebody with this skill can do: the skill itself and every broader one, in ascending
   * order. A narrower skill covers a broader one, never the other way round.
   */
  public int[] covers(int skill) {
    return skills.get(skill).covers().clone();
  }

  /** Whether somebody with this skill can do one of those, because it is one or is narrower. */
  public boolean coversOneOf(int skill, BitSet those) {
    for (int covered : skills.get(skill).covers()) {
      if (those.get(covered)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Numbers of the skills that are speaking a language and following who speaks it.
   *
   * @param language ISO 639-1 code
   */
  public List<Integer> speaking(String language) {
    return speaking.getOrDefault(language, List.of());
  }

  public Optional<Occupation> occupation(String uri) {
    return Optional.ofNullable(occupations.get(meant.getOrDefault(uri, uri)));
  }

  /** All occupations in the order of their URIs. */
  public Collection<Occupation> occupations() {
    return occupations.values();
  }

  /**
   * @param covers the skill itself and every broader one, ascending
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Skill(String uri, Text label, int[] covers) {}
}
