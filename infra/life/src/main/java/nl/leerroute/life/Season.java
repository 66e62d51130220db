package nl.leerroute.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** When people come: after New Year and the summer most, hardly in a holiday or a night. */
final class Season {

  private static final double[] MONTHS = {
    1.5, 1.2, 1.1, 1.0, 0.9, 0.7, 0.4, 0.5, 1.6, 1.2, 1.0, 0.5
  };
  private static final double[] DAYS = {1.2, 1.2, 1.1, 1.1, 0.9, 0.5, 0.6};

  private final Scale scale;
  private final List<LocalDate> days;
  private final double[] weights;

  Season(Scale scale) {
    this.scale = scale;
    int length = scale.first().lengthOfYear();
    this.days = IntStream.range(0, length).mapToObj(scale.first()::plusDays).toList();
    this.weights =
        days.stream()
            .mapToDouble(
                day -> MONTHS[day.getMonthValue() - 1] * DAYS[day.getDayOfWeek().getValue() - 1])
            .toArray();
  }

  Instant arrival(Chance chance) {
    int hour = 7 + chance.below(16);
    return scale.at(chance.weighed(days, weights), hour * 3600 + chance.below(3600));
  }
}
