package nl.leerroute.gateway.regions;

import java.util.List;
import nl.leerroute.gateway.language.Bilingual;

/**
 * What people of a region miss for the work they want, and nobody within their reach teaches.
 *
 * @param population who was counted
 * @param definition what counting means here
 * @param skills what most people miss first; what too few people miss is not in it
 */
public record Demand(
    String period,
    String region,
    Bilingual population,
    Bilingual definition,
    List<Missing> skills) {

  /**
   * @param skill URI
   * @param persons rounded to tens
   */
  public record Missing(String skill, long persons) {}

  /** Length of the bar of a skill, of 100. */
  public int share(Missing missing) {
    long most = skills.stream().mapToLong(Missing::persons).max().orElse(0);
    return most == 0 ? 0 : Math.toIntExact(missing.persons() * 100 / most);
  }
}
