package nl.leerroute.funding;

/** Rules in JSON, small enough to read. */
public final class TestRules {

  private TestRules() {}

  /** A right to the whole price, owned by an organisation. */
  public static String rule(String scheme, String version, String organisation) {
    return """
        {"scheme": "%s", "version": "%s",
         "name": {"nl": "Regeling %s", "en": "Scheme %s"},
         "summary": {"nl": "Voor een test.", "en": "For a test."},
         "owner": {"organisation": "%s", "name": "Fonds"},
         "kind": "GRANT", "validity": {"from": "2020-01-01"},
         "parties": {"applicants": ["WORKER"], "beneficiary": "WORKER", "payee": "WORKER"},
         "allocation": "RIGHT", "opening": "WINDOWS",
         "payment": {"activities": ["COURSE"], "costs": {"kinds": ["FEE"]}, "amount": {"type": "eligibleCost"}},
         "cumulation": [],
         "provenance": {"reviewedOn": "2026-11-22", "reviewBy": "2027-11-22", "confirmed": false, "example": true}}
        """
        .formatted(scheme, version, scheme, scheme, organisation);
  }

  public static String confirmed(String rule) {
    return rule.replace("\"confirmed\": false", "\"confirmed\": true");
  }

  public static String requiring(String rule, String other) {
    return rule.replace(
        "\"cumulation\": []",
        """
        "cumulation": [{"type": "requires", "with": ["%s"], "explanation": {"nl": "Eerst de ander.", "en": "The other first."}}]
        """
            .formatted(other));
  }
}
