package nl.leerroute.bench;

import org.bson.Document;

/** The documents of the facts as somebody writes them who uses the driver alone. */
final class Views {

  private Views() {}

  static Document document(int number, long version) {
    return new Document("_id", Facts.key(number))
        .append("version", version)
        .append("view", view(number));
  }

  static Document view(int number) {
    return new Document("flowId", Facts.key(number))
        .append("stage", "ENTERED")
        .append("at", "2026-03-02T10:00:00Z")
        .append(
            "classes",
            new Document("municipality", "Emmen")
                .append("province", "Drenthe")
                .append("region", "AM03")
                .append("status", "EMPLOYEE")
                .append("education", "MIDDLE")
                .append("ageBand", "45-54")
                .append("sector", "Q"));
  }
}
