package nl.leerroute.bench;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * People who come one by one at random and wait for one of several cores: simulated, since sums
 * know nothing of waiting.
 *
 * @param perSecond how many come
 * @param medianMillis of the work that each of them makes; with the 99th percentile it is taken for
 *     lognormal
 */
record Line(double perSecond, double medianMillis, double p99Millis) {

  /** Of a normal distribution, in standard deviations. */
  private static final double P99 = 2.326;

  private static final int PEOPLE = 100_000;
  private static final long SEED = 9;
  private static final int MILLIS = 1_000;

  private double sigma() {
    return Math.log(p99Millis / medianMillis) / P99;
  }

  /** Of the work of one of them. */
  double meanMillis() {
    return medianMillis * Math.exp(sigma() * sigma() / 2);
  }

  /** The 99th percentile of waiting and work together, seconds. */
  double p99Seconds(int cores) {
    SplittableRandom random = new SplittableRandom(SEED);
    PriorityQueue<Double> free = new PriorityQueue<>();
    for (int core = 0; core < cores; core++) {
      free.add(0.0);
    }
    double[] took = new double[PEOPLE];
    double now = 0;
    for (int person = 0; person < PEOPLE; person++) {
      now += -Math.log(1 - random.nextDouble()) / perSecond;
      double begun = Math.max(now, free.remove());
      double done = begun + medianMillis / MILLIS * Math.exp(sigma() * random.nextGaussian());
      free.add(done);
      took[person] = done - now;
    }
    Arrays.sort(took);
    return took[PEOPLE / 100 * 99];
  }

  /** The fewest cores with which 99 of a hundred wait no longer. */
  int coresFor(double seconds) {
    int cores = (int) Math.ceil(perSecond * meanMillis() / MILLIS);
    while (p99Seconds(cores) > seconds) {
      cores++;
    }
    return cores;
  }
}
