package nl.leerroute.gateway.advice;

import java.util.List;

/** The desks that the operator of this service named. */
public interface AdviceDesks {

  /** The nearest kind first; empty when none was named. */
  List<AdviceDesk> all();
}
