package nl.leerroute.intake.scan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What other firms said on average.
 *
 * <p>Only of ten firms or more, of quarters that are over, and in half points: a firm that joins or
 * leaves moves an average of ten by less than half a point, so that no difference tells what it
 * said.
 *
 * @param of which firms
 * @param averages of each block, in halves, 1 to 6
 */
public record Benchmark(Peers of, Map<Block, Double> averages) {

  static final int FEWEST = 10;

  /** With whom a firm is compared, the nearest first. */
  public enum Peers {
    SECTOR_AND_SIZE,
    SECTOR,
    SIZE,
    ALL
  }

  /** Empty while there are too few others. */
  static Optional<Benchmark> of(Scan own, List<Scan> all, LocalDate today) {
    LocalDate closed = firstOfQuarter(today);
    List<Scan> others =
        all.stream()
            .filter(scan -> !scan.id().equals(own.id()))
            .filter(scan -> scan.on().isBefore(closed))
            .toList();
    return Arrays.stream(Peers.values())
        .map(peers -> among(peers, others.stream().filter(like(own, peers)).toList()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Predicate<Scan> like(Scan own, Peers peers) {
    Predicate<Scan> sector =
        other -> own.section().isPresent() && other.section().equals(own.section());
    Predicate<Scan> size = other -> own.size().isPresent() && other.size().equals(own.size());
    return switch (peers) {
      case SECTOR_AND_SIZE -> sector.and(size);
      case SECTOR -> sector;
      case SIZE -> size;
      case ALL -> _ -> true;
    };
  }

  private static Optional<Benchmark> among(Peers peers, List<Scan> scans) {
    if (scans.size() < FEWEST) {
      return Optional.empty();
    }
    Map<Block, Double> averages = new EnumMap<>(Block.class);
    for (Block block : Block.values()) {
      double average =
          scans.stream()
              .mapToDouble(scan -> scan.averages().getOrDefault(block, (double) Scan.LEAST))
              .average()
              .orElse(Scan.LEAST);
      averages.put(block, Math.round(2 * average) / 2.0);
    }
    return Optional.of(new Benchmark(peers, averages));
  }

  private static LocalDate firstOfQuarter(LocalDate day) {
    return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
  }
}
