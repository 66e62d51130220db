package nl.leerroute.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address for all instances of a service: each connection goes to the next of those that are
 * asked, and stays with it for as long as it lasts, as with a Service of Kubernetes.
 */
final class Balancer implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 1_000;
  private static final int AT_ONCE = 8 * 1024;

  private final ServerSocket server;
  private final List<Instance> instances;
  private final AtomicInteger next = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Balancer(ServerSocket server, List<Instance> instances) {
    this.server = server;
    this.instances = List.copyOf(instances);
  }

  static Balancer open(int port, List<Instance> instances) throws IOException {
    Balancer balancer =
        new Balancer(new ServerSocket(port, 512, InetAddress.getLoopbackAddress()), instances);
    balancer.threads.execute(balancer::accept);
    return balancer;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        threads.execute(() -> join(client));
      } catch (IOException _) {
        // Closed, or a client that was gone at once.
      }
    }
  }

  private void join(Socket client) {
    Optional<Socket> found = connected();
    if (found.isEmpty()) {
      quietly(client);
      return;
    }
    Socket service = found.get();
    threads.execute(() -> pass(service, client));
    pass(client, service);
  }

  private Optional<Socket> connected() {
    for (boolean ready : new boolean[] {true, false}) {
      for (int i = 0; i < instances.size(); i++) {
        Instance each = instances.get(Math.floorMod(next.getAndIncrement(), instances.size()));
        if (each.isAsked() == ready) {
          Optional<Socket> socket = connect(each);
          if (socket.isPresent()) {
            return socket;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Socket> connect(Instance instance) {
    Socket socket = new Socket();
    try {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), instance.port()),
          PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      return Optional.of(socket);
    } catch (IOException _) {
      quietly(socket);
      return Optional.empty();
    }
  }

  private static void pass(Socket from, Socket to) {
    byte[] buffer = new byte[AT_ONCE];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    } catch (IOException _) {
      // One of both is gone, so the other has nobody to talk to.
    } finally {
      quietly(from);
      quietly(to);
    }
  }

  private static void quietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // It is closed.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
