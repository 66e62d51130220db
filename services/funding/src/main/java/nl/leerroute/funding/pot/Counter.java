package nl.leerroute.funding.pot;

import nl.leerroute.funding.window.Status;
import nl.leerroute.funding.window.Window;

/** A window whose money is given out here: whoever wants it applies here and nowhere else. */
public record Counter(Window window, Plan plan, Status status) {}
