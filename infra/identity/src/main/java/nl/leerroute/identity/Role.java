package nl.leerroute.identity;

/** What an account or a client may be to Leerroute, as tokens name it. */
enum Role {
  WORKER,
  EMPLOYER,
  FUND_OFFICER,
  PROVIDER,
  ADVISER,
  ANALYST,
  OPERATOR
}
