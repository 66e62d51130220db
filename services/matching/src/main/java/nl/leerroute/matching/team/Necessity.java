package nl.leerroute.matching.team;

import nl.leerroute.matching.team.search.Level;

/** How much depends on a skill. */
public enum Necessity {
  /** Law or agreement asks it: learning it is working time and costs the worker nothing. */
  MANDATORY,
  MUST,
  TRAINABLE;

  Level level() {
    return switch (this) {
      case MANDATORY -> Level.MANDATORY;
      case MUST -> Level.MUST;
      case TRAINABLE -> Level.TRAINABLE;
    };
  }
}
