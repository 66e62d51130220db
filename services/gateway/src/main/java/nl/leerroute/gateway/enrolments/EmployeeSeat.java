package nl.leerroute.gateway.enrolments;

/**
 * A place that an employer wants for somebody who works there.
 *
 * @param wish with the name of that person, and how the employer is reached
 * @param employer the name under which the employer asks
 * @param once names this one form: sent twice it is one request
 */
public record EmployeeSeat(Wish wish, String employer, String once) {}
