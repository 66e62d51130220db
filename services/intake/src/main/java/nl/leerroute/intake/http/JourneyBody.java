package nl.leerroute.intake.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerroute.intake.answer.Hurdle;
import nl.leerroute.intake.journey.Gain;
import nl.leerroute.intake.journey.Stage;
import nl.leerroute.intake.profile.Journey;

/**
 * A journey as its person sees it.
 *
 * @param starts first day by offer, when it was chosen
 * @param since when the state was told
 * @param why the person stopped
 * @param gains what it brought
 */
record JourneyBody(
    String routeId,
    Map<String, LocalDate> starts,
    Stage state,
    Instant since,
    Set<Hurdle> why,
    Set<Gain> gains) {

  static JourneyBody of(Journey journey) {
    return new JourneyBody(
        journey.route().value(),
        new TreeMap<>(journey.starts()),
        journey.progress().stage(),
        journey.since(),
        new TreeSet<>(journey.progress().reasons()),
        new TreeSet<>(journey.progress().brought()));
  }
}
