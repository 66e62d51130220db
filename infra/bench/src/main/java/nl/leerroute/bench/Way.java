package nl.leerroute.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.function.Function;

/** How a request reaches a site. */
interface Way {

  /**
   * @param request made for the address of the site
   */
  <T> HttpResponse<T> send(
      HttpClient client, Function<String, HttpRequest> request, BodyHandler<T> handler)
      throws IOException, InterruptedException;

  /**
   * @param site the only address it has
   */
  record Straight(String site) implements Way {

    @Override
    public <T> HttpResponse<T> send(
        HttpClient client, Function<String, HttpRequest> request, BodyHandler<T> handler)
        throws IOException, InterruptedException {
      return client.send(request.apply(site), handler);
    }
  }
}
