package nl.leerroute.bench;

import java.util.stream.Collectors;
import nl.leerroute.contracts.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaAdmin;

/** A consumer function of the platform beside Kafka's own consumer. */
final class Consuming implements Measurement {

  @Override
  public void measure(Servers servers, Sizes sizes, Table table) throws Exception {
    fill(servers, sizes.records());
    BareConsumer bare = new BareConsumer(servers, sizes.records());
    Contest contest =
        new Contest(sizes.rounds())
            .with("bytes", bare::countBytes)
            .with("decoding", bare::decode)
            .with("platform", stopwatch -> consume(servers, sizes.records(), stopwatch))
            .run();
    Figures platform = contest.figures("platform");
    table.peer("consume: bare, bytes are counted", contest.figures("bytes"));
    table.peer("consume: bare, JSON made into records", contest.figures("decoding"));
    table.compared(
        "consume: platform, beside bare with records", platform, contest.figures("decoding"), 0.7);
    table.compared("consume: platform, beside bare with bytes", platform, contest.figures("bytes"));
  }

  private static void fill(Servers servers, int records) {
    try (BareProducer producer = new BareProducer(servers.bootstrapServers())) {
      producer.send(Facts.pending(0, records));
    }
  }

  private static void consume(Servers servers, int records, Stopwatch stopwatch) throws Exception {
    rewind(servers);
    Tally tally = servers.bean(Tally.class);
    tally.expect(records, stopwatch);
    servers.startConsuming();
    tally.await();
    servers.stopConsuming();
  }

  private static void rewind(Servers servers) throws Exception {
    String topic = Topics.JOURNEYS.name();
    try (Admin admin = Admin.create(servers.bean(KafkaAdmin.class).getConfigurationProperties());
        Producer<byte[], byte[]> partitions = servers.producers().createProducer()) {
      admin
          .alterConsumerGroupOffsets(
              Servers.GROUP,
              partitions.partitionsFor(topic).stream()
                  .collect(
                      Collectors.toMap(
                          partition -> new TopicPartition(topic, partition.partition()),
                          partition -> new OffsetAndMetadata(0))))
          .all()
          .get();
    }
  }
}
