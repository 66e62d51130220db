package nl.leerroute.platform.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.contracts.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds out which fields of a request could not be read. */
final class InvalidInput {

  private static final Text UNREADABLE =
      new Text("Deze waarde kunnen wij niet lezen.", "We cannot read this value.");
  private static final Text UNKNOWN =
      new Text("Dit veld kennen wij niet.", "We do not know this field.");
  private static final Text NOT_JSON =
      new Text("Dit is geen leesbare JSON.", "This is not readable JSON.");

  private InvalidInput() {}

  static List<FieldProblem> fields(ServerWebInputException failure) {
    if (failure instanceof WebExchangeBindException invalid) {
      return fields(invalid.getBindingResult());
    }
    return List.of(field(failure));
  }

  private static List<FieldProblem> fields(BindingResult result) {
    return result.getFieldErrors().stream()
        .map(error -> new FieldProblem(error.getField(), "invalid", UNREADABLE, List.of()))
        .toList();
  }

  private static FieldProblem field(ServerWebInputException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnrecognizedPropertyException strange) {
        return new FieldProblem(path(strange), "unknown-field", UNKNOWN, known(strange));
      }
      if (cause instanceof DatabindException found) {
        return new FieldProblem(path(found), "unreadable", UNREADABLE, allowed(found));
      }
      if (cause instanceof JacksonException) {
        return new FieldProblem("", "not-json", NOT_JSON, List.of());
      }
    }
    return new FieldProblem(parameter(failure), "missing-or-unreadable", UNREADABLE, List.of());
  }

  private static String path(DatabindException failure) {
    return failure.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : step.getPropertyName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }

  private static List<String> allowed(DatabindException failure) {
    @Nullable Object[] constants =
        failure instanceof InvalidFormatException format && format.getTargetType() != null
            ? format.getTargetType().getEnumConstants()
            : null;
    return constants == null ? List.of() : Arrays.stream(constants).map(String::valueOf).toList();
  }

  private static List<String> known(UnrecognizedPropertyException failure) {
    return Stream.ofNullable(failure.getKnownPropertyIds())
        .flatMap(Collection::stream)
        .map(String::valueOf)
        .sorted()
        .toList();
  }

  private static String parameter(ServerWebInputException failure) {
    return failure.getMethodParameter() == null
        ? ""
        : String.valueOf(failure.getMethodParameter().getParameterName());
  }
}
