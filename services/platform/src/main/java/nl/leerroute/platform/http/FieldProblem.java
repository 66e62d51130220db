package nl.leerroute.platform.http;

import java.util.List;
import nl.leerroute.contracts.Text;

/**
 * What is wrong with one field of a request.
 *
 * @param field path in the request body, for instance {@code situation.yearOfBirth}
 * @param code for programs, for instance {@code out-of-range}
 * @param sentence for people
 * @param allowed values that would do; empty: not a closed list
 */
public record FieldProblem(String field, String code, Text sentence, List<String> allowed) {}
