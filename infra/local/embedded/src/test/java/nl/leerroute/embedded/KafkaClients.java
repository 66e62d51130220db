package nl.leerroute.embedded;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Somebody who writes to and reads from a broker. */
record KafkaClients(String bootstrapServers) {

  interface Deed {
    void perform() throws Exception;
  }

  Map<String, Object> settings() {
    return Map.of(
        "bootstrap.servers",
        bootstrapServers,
        "group.id",
        "reader",
        "auto.offset.reset",
        "earliest",
        "delivery.timeout.ms",
        3_000,
        "request.timeout.ms",
        2_000,
        "linger.ms",
        0);
  }

  void declare(String topic) throws Exception {
    try (Admin admin = Admin.create(settings())) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
    }
  }

  void send(String topic, String value) throws Exception {
    try (KafkaProducer<String, String> producer = producer()) {
      producer.send(new ProducerRecord<>(topic, "key", value)).get();
    }
  }

  /** Keeps sending and performs the deed in the midst of it; how many were acknowledged. */
  int sendManyUntil(String topic, int enough, Deed deed) throws Exception {
    AtomicInteger acknowledged = new AtomicInteger();
    CountDownLatch midst = new CountDownLatch(1);
    try (KafkaProducer<String, String> producer = producer()) {
      for (int i = 0; i < enough * 2; i++) {
        var unused =
            producer.send(
                new ProducerRecord<>(topic, "key", "value " + i),
                (metadata, failure) -> {
                  if (failure == null && acknowledged.incrementAndGet() == enough) {
                    midst.countDown();
                  }
                });
      }
      midst.await();
      deed.perform();
    }
    return acknowledged.get();
  }

  private KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer());
  }

  List<String> read(String topic, int expected) {
    try (KafkaConsumer<String, String> reader =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
      reader.subscribe(List.of(topic));
      List<String> values = new ArrayList<>();
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (values.size() < expected && System.nanoTime() < deadline) {
        for (ConsumerRecord<String, String> record : reader.poll(Duration.ofMillis(200))) {
          values.add(record.value());
        }
      }
      return values;
    }
  }
}
