package nl.leerroute.catalogue.offer;

/** What an offer is about, whatever the trade. */
public enum Theme {
  CRAFT,
  ORGANISATION,
  AUTOMATION,
  COMMUNICATION,
  QUALITY,
  ENVIRONMENT,
  TRAINING_LEARNERS,
  DIGITAL_SKILLS,
  LANGUAGE,
  OTHER
}
