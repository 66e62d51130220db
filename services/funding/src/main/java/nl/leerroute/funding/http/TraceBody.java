package nl.leerroute.funding.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Set;
import nl.leerroute.schemes.Wording;
import nl.leerroute.schemes.answer.Trace;
import nl.leerroute.schemes.answer.Weighty;
import nl.leerroute.schemes.condition.Truth;
import nl.leerroute.schemes.fact.Fact;
import nl.leerroute.schemes.rule.MoneyKind;
import nl.leerroute.schemes.rule.Party;
import nl.leerroute.schemes.rule.SchemeVersion;
import org.jspecify.annotations.Nullable;

/**
 * The answer of one version, with every condition and where it stands.
 *
 * @param asks every fact that the rule looks at, by name
 * @param kind grants, loans, tax effects and rights are never added up
 */
record TraceBody(
    String schemeId,
    String version,
    Wording name,
    MoneyKind kind,
    @JsonUnwrapped VerdictBody answer,
    List<ConditionBody> conditions,
    List<String> asks,
    Set<Party> applicants,
    List<Wording> documents,
    List<Wording> steps,
    List<Wording> obligations,
    SchemeBody.ProvenanceBody provenance) {

  record ConditionBody(
      String id, Truth truth, Wording explanation, @Nullable String article, List<String> missing) {

    static ConditionBody of(Trace.Judged judged) {
      return new ConditionBody(
          judged.requirement().id(),
          judged.truth(),
          judged.requirement().explanation(),
          judged.requirement().article().orElse(null),
          judged.missing().stream().map(Fact::name).toList());
    }
  }

  static TraceBody of(Trace trace) {
    SchemeVersion rule = trace.rule();
    return new TraceBody(
        rule.ref().scheme(),
        rule.ref().version(),
        rule.name(),
        rule.kind(),
        VerdictBody.of(trace.answer()),
        trace.conditions().stream().map(ConditionBody::of).toList(),
        Weighty.asked(rule).stream().map(Fact::name).toList(),
        rule.parties().applicants(),
        rule.procedure().documents(),
        rule.procedure().steps(),
        rule.procedure().obligations(),
        SchemeBody.ProvenanceBody.of(rule, trace.asOf()));
  }
}
