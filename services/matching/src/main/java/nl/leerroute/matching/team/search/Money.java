package nl.leerroute.matching.team.search;

import java.util.List;

/** Knows what schemes pay. */
public interface Money {

  /** Every way that may be best; at least one, the first pays most. */
  List<Way> ways(int group, int[] parts);

  Budgets budgets();

  /** Nobody pays anything. */
  Money NONE =
      new Money() {
        @Override
        public List<Way> ways(int group, int[] parts) {
          return List.of(Way.NOTHING);
        }

        @Override
        public Budgets budgets() {
          return new Budgets();
        }
      };
}
