package nl.leerroute.platform.stream;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.contracts.Topics;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.util.StringUtils;

/** Every dead-letter topic that this service may write to: per binding, per table, per log. */
record ParkingPlaces(BindingServiceProperties bindings, Tables tables, Logs logs) {

  List<ParkingPlace> all() {
    return Stream.of(
            bindings.getBindings().values().stream().flatMap(binding -> place(binding).stream()),
            tables.parkingPlaces().stream(),
            logs.parkingPlaces().stream())
        .flatMap(places -> places)
        .distinct()
        .toList();
  }

  Optional<ParkingPlace> named(String name) {
    return all().stream().filter(place -> place.name().equals(name)).findFirst();
  }

  private static Optional<ParkingPlace> place(BindingProperties binding) {
    return Optional.ofNullable(binding.getGroup())
        .filter(StringUtils::hasText)
        .flatMap(
            group ->
                Topics.named(binding.getDestination())
                    .map(topic -> new ParkingPlace(topic, group)));
  }
}
