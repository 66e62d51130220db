package nl.leerroute.gateway.regions;

import java.util.List;
import java.util.OptionalLong;
import nl.leerroute.gateway.language.Bilingual;

/**
 * How many people of a region reached each stage in a closed period.
 *
 * @param population who was counted
 * @param definition what counting means here
 */
public record Funnel(
    String period, String region, Bilingual population, Bilingual definition, List<Stage> stages) {

  /**
   * @param persons absent: too few people to tell without telling who
   */
  public record Stage(String name, Bilingual label, OptionalLong persons, boolean partial) {}

  public boolean partial() {
    return stages.stream().anyMatch(Stage::partial);
  }

  /** Length of the bar of a stage, of 100; a stage that is not told has none. */
  public int share(Stage stage) {
    long most = stages.stream().mapToLong(each -> each.persons().orElse(0)).max().orElse(0);
    return most == 0 ? 0 : Math.toIntExact(stage.persons().orElse(0) * 100 / most);
  }
}
