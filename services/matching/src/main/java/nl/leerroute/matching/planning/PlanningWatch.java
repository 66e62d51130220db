package nl.leerroute.matching.planning;

import java.time.Duration;

/** Hears how planning goes, for those who run it. */
public interface PlanningWatch {

  void planned(Duration took);

  /** A change of the world may concern so many profiles. */
  void touched(int profiles);

  void taken(RouteSets.Taken taken);

  /** The profile keeps the routes that it had until something changes. */
  void failed(String profileId, RuntimeException why);
}
