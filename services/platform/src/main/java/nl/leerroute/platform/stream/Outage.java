package nl.leerroute.platform.stream;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.bson.BsonMaximumSizeExceededException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a failure of what we depend on, which passes, from a failure of the data, which stays.
 *
 * <p>In doubt it is an outage: a batch that waits can be seen and helped, a record that was parked
 * for a database that was down has to be brought back.
 */
final class Outage {

  /** What MongoDB answers when the document itself is the matter: too large, or not allowed. */
  private static final Set<Integer> FAULTS_OF_DATA =
      Set.of(2, 9, 14, 52, 57, 121, 10334, 17280, 17419, 17420);

  private Outage() {}

  static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Outage::cause).anyMatch(Outage::isOne);
  }

  private static @Nullable Throwable cause(Throwable failure) {
    return failure.getCause();
  }

  private static boolean isOne(Throwable failure) {
    return switch (failure) {
      case MongoBulkWriteException e ->
          !e.getWriteErrors().stream().allMatch(error -> FAULTS_OF_DATA.contains(error.getCode()));
      case MongoWriteException e -> !FAULTS_OF_DATA.contains(e.getCode());
      case BsonMaximumSizeExceededException e -> false;
      case MongoException e -> true;
      case KafkaException e -> true;
      case IOException e -> true;
      case TimeoutException e -> true;
      case InterruptedException e -> true;
      default -> false;
    };
  }
}
