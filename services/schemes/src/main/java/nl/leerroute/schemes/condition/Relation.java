package nl.leerroute.schemes.condition;

/** How a fact must stand to a value. */
public enum Relation {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  EQUAL;

  public <T extends Comparable<? super T>> boolean holds(T fact, T value) {
    int order = fact.compareTo(value);
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      case EQUAL -> order == 0;
    };
  }
}
