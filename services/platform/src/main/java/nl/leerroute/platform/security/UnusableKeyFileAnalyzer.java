package nl.leerroute.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence instead of a stack trace. */
final class UnusableKeyFileAnalyzer extends AbstractFailureAnalyzer<UnusableKeyFile> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeyFile cause) {
    return new FailureAnalysis(
        cause.getMessage(), "Let it name a readable file with that key and start again.", cause);
  }
}
