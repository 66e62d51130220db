package nl.leerroute.platform.stream;

import nl.leerroute.contracts.Topic;

/** The dead-letter topic of one group on one topic. */
record ParkingPlace(Topic<?> topic, String group) {

  String name() {
    return topic.deadLetters(group);
  }
}
