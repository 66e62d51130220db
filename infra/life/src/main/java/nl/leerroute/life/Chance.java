package nl.leerroute.life;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way every time for the same seed and the same name. */
final class Chance {

  private final SplittableRandom random;

  private Chance(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** What happens to one does not change what happens to others. */
  static Chance of(long seed, String kind, long number) {
    return new Chance(seed * 1_000_003L + kind.hashCode() * 31L + number * 7_919L);
  }

  boolean of(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of these, each as likely as its weight says. */
  <T> T weighed(List<T> all, double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    for (int index = 0; index < weights.length; index++) {
      left -= weights[index];
      if (left < 0) {
        return all.get(index);
      }
    }
    return all.getLast();
  }

  /** Mostly short, now and then long, never nothing at all. */
  Duration about(Duration mean) {
    double share = -Math.log(1 - random.nextDouble());
    return Duration.ofSeconds(1 + Math.round(mean.toSeconds() * share));
  }
}
