package nl.leerroute.bench;

import java.util.concurrent.CountDownLatch;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.http.server.HttpServer;

/** The least that WebFlux can answer, in a process of its own: the peer of a page. */
final class HelloServer {

  private HelloServer() {}

  /**
   * @param arguments the port
   */
  public static void main(String[] arguments) throws InterruptedException {
    var hello =
        RouterFunctions.route(
            RequestPredicates.GET("/"), _ -> ServerResponse.ok().bodyValue("hello"));
    HttpServer.create()
        .host("127.0.0.1")
        .port(Integer.parseInt(arguments[0]))
        .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(hello)))
        .bindNow();
    new CountDownLatch(1).await();
  }
}
