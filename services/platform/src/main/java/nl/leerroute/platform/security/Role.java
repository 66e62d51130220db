package nl.leerroute.platform.security;

/** What somebody may be to Leerroute; a caller can be several things. */
public enum Role {
  VISITOR,
  WORKER,
  EMPLOYER,
  FUND_OFFICER,
  PROVIDER,
  ADVISER,
  ANALYST,
  OPERATOR
}
