package nl.leerroute.platform.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence instead of a stack trace. */
final class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Set them in the environment and start again.", cause);
  }
}
