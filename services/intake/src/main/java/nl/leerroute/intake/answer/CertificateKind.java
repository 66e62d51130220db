package nl.leerroute.intake.answer;

/** Proof of skill that is asked at work and ends on a day. */
public enum CertificateKind {
  VCA,
  BHV,
  FIRST_AID,
  FORKLIFT,
  CODE_95,
  BIG,
  HACCP,
  AERIAL_PLATFORM,
  SAFE_ELECTRICITY,
  DRIVING_LICENCE,
  OTHER
}
