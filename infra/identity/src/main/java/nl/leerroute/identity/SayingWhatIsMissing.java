package nl.leerroute.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows missing settings as sentences instead of a stack trace. */
final class SayingWhatIsMissing extends AbstractFailureAnalyzer<MissingSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, MissingSettings cause) {
    return new FailureAnalysis(
        "These settings are missing:" + System.lineSeparator() + cause.getMessage(),
        "Set them in the environment and start again.",
        cause);
  }
}
