package nl.leerroute.gateway.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something on a day.
 *
 * @param uid always the same for the same thing: a calendar that knows it moves it to its new day
 * @param deadline the last day to do it, of which one wants to hear before
 */
public record Appointment(
    String uid,
    LocalDate day,
    String summary,
    String description,
    Optional<String> place,
    boolean deadline) {}
