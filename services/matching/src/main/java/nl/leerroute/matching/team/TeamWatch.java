package nl.leerroute.matching.team;

import java.time.Duration;

/** Hears how planning for firms goes, for those who run it. */
public interface TeamWatch {

  void planned(Duration took);

  /** The firm keeps the plans that it had until something changes. */
  void failed(String employerId, RuntimeException why);
}
