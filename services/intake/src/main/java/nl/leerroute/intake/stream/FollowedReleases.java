package nl.leerroute.intake.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerroute.contracts.ReleasePublished;
import nl.leerroute.intake.taxonomy.Releases;
import nl.leerroute.platform.stream.Received;

/** The releases as the topic tells them, in the memory of this instance. */
final class FollowedReleases implements Releases {

  private final Map<String, Set<String>> lost = new ConcurrentHashMap<>();

  void take(List<Received<ReleasePublished>> batch) {
    batch.forEach(
        release ->
            release
                .payload()
                .ifPresentOrElse(
                    marker -> lost.put(release.key(), Set.copyOf(marker.lost())),
                    () -> lost.remove(release.key())));
  }

  @Override
  public Optional<Set<String>> lostWith(String release) {
    return Optional.ofNullable(lost.get(release));
  }
}
