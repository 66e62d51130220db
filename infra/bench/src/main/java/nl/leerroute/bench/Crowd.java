package nl.leerroute.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Visitors who ask for the same page over and over, each as soon as the last answer is whole.
 *
 * @param headers one set for each session; visitors share them in turn
 */
record Crowd(URI page, List<List<String>> headers) {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** What came of a while. */
  record Seen(Waits waits, double perSecond, long failed) {}

  Seen ask(int visitors, Duration time) throws InterruptedException, ExecutionException {
    Waits waits = new Waits();
    AtomicLong failed = new AtomicLong();
    AtomicLong answered = new AtomicLong();
    long begun = System.nanoTime();
    long end = begun + time.toNanos();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int visitor = 0; visitor < visitors; visitor++) {
        HttpRequest request = request(visitor);
        all.add(
            threads.submit(
                () -> {
                  while (System.nanoTime() < end) {
                    long asked = System.nanoTime();
                    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
                    waits.add(Duration.ofNanos(System.nanoTime() - asked));
                    (answer.statusCode() == 200 ? answered : failed).incrementAndGet();
                  }
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    return new Seen(waits, answered.get() / ((System.nanoTime() - begun) / 1e9), failed.get());
  }

  private HttpRequest request(int visitor) {
    HttpRequest.Builder request = HttpRequest.newBuilder(page).timeout(PATIENCE);
    List<String> own = headers.get(visitor % headers.size());
    for (int at = 0; at < own.size(); at += 2) {
      request.header(own.get(at), own.get(at + 1));
    }
    return request.build();
  }
}
