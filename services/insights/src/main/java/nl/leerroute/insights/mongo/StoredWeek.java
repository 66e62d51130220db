package nl.leerroute.insights.mongo;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.insights.funnel.Area;
import nl.leerroute.insights.funnel.Demand;
import nl.leerroute.insights.funnel.Edition;
import nl.leerroute.insights.funnel.Figure;
import nl.leerroute.insights.funnel.Figures;
import nl.leerroute.insights.funnel.PublishedWeek;
import nl.leerroute.insights.funnel.Stage;
import nl.leerroute.insights.funnel.Week;
import org.jspecify.annotations.Nullable;

/** A published week in the form of its document: what is hidden is not stored either. */
record StoredWeek(List<StoredEdition> editions) {

  /**
   * @param persons what is shown, by area and stage
   * @param missing absent: published before this was counted
   */
  record StoredEdition(
      int number,
      Instant publishedAt,
      String reason,
      Map<String, Map<String, Integer>> persons,
      @Nullable List<StoredLack> missing) {

    /** The URI of a skill cannot be the name of a field. */
    record StoredLack(String area, String skill, int persons) {}

    static StoredEdition of(Edition edition) {
      Map<String, Map<String, Integer>> persons = new HashMap<>();
      for (Area area : Area.values()) {
        for (Stage stage : Stage.values()) {
          if (edition.figures().of(area, stage) instanceof Figure.Shown(int shown)) {
            persons.computeIfAbsent(area.name(), _ -> new HashMap<>()).put(stage.name(), shown);
          }
        }
      }
      return new StoredEdition(
          edition.number(),
          edition.publishedAt(),
          edition.reason().name(),
          persons,
          missing(edition.figures().demand()));
    }

    private static List<StoredLack> missing(Demand demand) {
      return demand.byArea().entrySet().stream()
          .flatMap(
              area ->
                  area.getValue().entrySet().stream()
                      .map(
                          skill ->
                              new StoredLack(
                                  area.getKey().name(), skill.getKey(), skill.getValue())))
          .sorted(Comparator.comparing(StoredLack::area).thenComparing(StoredLack::skill))
          .toList();
    }

    private Demand demand() {
      Map<Area, Map<String, Integer>> byArea = new EnumMap<>(Area.class);
      if (missing != null) {
        missing.forEach(
            lack ->
                byArea
                    .computeIfAbsent(Area.valueOf(lack.area()), _ -> new HashMap<>())
                    .put(lack.skill(), lack.persons()));
      }
      return new Demand(byArea);
    }

    Edition edition() {
      Map<Area, Map<Stage, Figure>> figures = new EnumMap<>(Area.class);
      for (Area area : Area.values()) {
        Map<String, Integer> shown = persons.getOrDefault(area.name(), Map.of());
        Map<Stage, Figure> row = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
          Integer figure = shown.get(stage.name());
          row.put(stage, figure == null ? new Figure.Hidden() : new Figure.Shown(figure));
        }
        figures.put(area, row);
      }
      return new Edition(
          number, publishedAt, Edition.Reason.valueOf(reason), new Figures(figures, demand()));
    }
  }

  static StoredWeek of(PublishedWeek week) {
    return new StoredWeek(week.editions().stream().map(StoredEdition::of).toList());
  }

  PublishedWeek published(String name) {
    return new PublishedWeek(
        Week.named(name).orElseThrow(), editions.stream().map(StoredEdition::edition).toList());
  }
}
