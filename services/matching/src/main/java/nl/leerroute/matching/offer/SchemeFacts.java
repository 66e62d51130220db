package nl.leerroute.matching.offer;

import java.util.Optional;
import java.util.Set;

/**
 * What only some schemes ask of an offer or its provider; what is empty was not said.
 *
 * @param designatedBy organisations of funds that listed the offer or its provider
 * @param theme what it is about, whatever the trade
 * @param subject the trade it is about
 * @param route of publicly recognised education
 */
public record SchemeFacts(
    Set<String> designatedBy,
    Optional<String> theme,
    Optional<String> subject,
    Optional<String> route,
    Optional<Integer> courseDays,
    Optional<Integer> studyDaysPerWeek,
    Optional<Integer> placementWeeks,
    Optional<Boolean> drivingLicence,
    Optional<Boolean> inOntwikkelpad,
    Optional<Long> statutoryFeeCents,
    Optional<Boolean> certifiedExamBody,
    Optional<Integer> ownDevelopmentHours) {}
