package nl.leerroute.insights.funnel;

/** The same said in Dutch and in English. */
public record Wording(String nl, String en) {}
