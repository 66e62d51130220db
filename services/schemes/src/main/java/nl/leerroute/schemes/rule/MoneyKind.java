package nl.leerroute.schemes.rule;

/** What money is. Grants are added up; the others stand beside them and are never added. */
public enum MoneyKind {
  GRANT,
  LOAN,
  TAX_EFFECT,
  RIGHT
}
