package nl.leerroute.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Asks the instances of a service by turns, as a balancer in front of them does, and counts what
 * comes of it. A question that nobody listened to is put to the next one; nothing else is.
 */
record Turns(List<Instance> instances, Traffic traffic, AtomicInteger next) implements Way {

  private static final int BROKEN = 500;

  Turns(List<Instance> instances, Traffic traffic) {
    this(List.copyOf(instances), traffic, new AtomicInteger());
  }

  @Override
  public <T> HttpResponse<T> send(
      HttpClient client, Function<String, HttpRequest> request, BodyHandler<T> handler)
      throws IOException, InterruptedException {
    HttpRequest first = request.apply(one().address());
    try {
      try {
        return counted(client.send(first, handler), first);
      } catch (ConnectException e) {
        if (!first.method().equals("GET")) {
          throw e;
        }
        traffic.again();
        HttpRequest second = request.apply(one().address());
        return counted(client.send(second, handler), second);
      }
    } catch (Unanswered e) {
      throw e;
    } catch (IOException e) {
      traffic.failed(first.method() + " " + e.getClass().getSimpleName());
      throw e;
    }
  }

  /** Who is not asked is passed over, as long as there is anybody else. */
  private Instance one() {
    for (int i = 0; i < instances.size(); i++) {
      Instance each = instances.get(Math.floorMod(next.getAndIncrement(), instances.size()));
      if (each.isAsked()) {
        return each;
      }
    }
    return instances.getFirst();
  }

  private <T> HttpResponse<T> counted(HttpResponse<T> answer, HttpRequest request)
      throws Unanswered {
    if (answer.statusCode() >= BROKEN) {
      traffic.failed(request.method() + " " + answer.statusCode());
      throw new Unanswered(request + ": " + answer.statusCode());
    }
    traffic.answered();
    return answer;
  }

  /** An answer that says that there is none. */
  private static final class Unanswered extends IOException {

    Unanswered(String message) {
      super(message);
    }
  }
}
