package nl.leerroute.funding.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.ApplicationAdvanced.By;
import nl.leerroute.funding.application.Application;
import nl.leerroute.funding.application.Decision;
import nl.leerroute.funding.applying.Dossier;
import nl.leerroute.funding.ledger.Pot;
import org.jspecify.annotations.Nullable;

/**
 * An application as its applicant and its officers see it.
 *
 * @param stage {@code SENT} until the ledger has come to it
 * @param askedCents absent while it is only sent
 * @param arrival number of arrival in the pot, from 0
 * @param receipt digest that proves the order of arrival
 * @param derivation how the amount was worked out, or why it was refused
 * @param facts that were used
 */
record ApplicationBody(
    String applicationId,
    String potId,
    String windowId,
    String schemeId,
    String schemeVersion,
    Instant sentAt,
    StageBody stage,
    @Nullable Long askedCents,
    @Nullable Long arrival,
    @Nullable String receipt,
    List<DecisionBody> decisions,
    List<Dossier.Row> derivation,
    Map<String, String> facts,
    List<Dossier.Note> notes) {

  record DecisionBody(Instant at, By by, StageBody stage) {

    static DecisionBody of(Decision decision) {
      return new DecisionBody(
          decision.at(), By.valueOf(decision.by().name()), StageBody.of(decision.stage()));
    }
  }

  static ApplicationBody sent(Dossier dossier) {
    return new ApplicationBody(
        dossier.id(),
        dossier.pot(),
        dossier.window(),
        dossier.scheme(),
        dossier.version(),
        dossier.at(),
        StageBody.SENT,
        null,
        null,
        null,
        List.of(),
        dossier.derivation(),
        dossier.facts(),
        dossier.notes());
  }

  static ApplicationBody of(Dossier dossier, Application application, Pot pot) {
    return new ApplicationBody(
        dossier.id(),
        dossier.pot(),
        dossier.window(),
        dossier.scheme(),
        dossier.version(),
        dossier.at(),
        StageBody.of(application.stage(), pot.servedIn(dossier.window())),
        application.ask().cents(),
        application.arrival(),
        application.link(),
        application.decisions().stream().map(DecisionBody::of).toList(),
        dossier.derivation(),
        dossier.facts(),
        dossier.notes());
  }
}
