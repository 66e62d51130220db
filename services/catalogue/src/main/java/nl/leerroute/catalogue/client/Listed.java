package nl.leerroute.catalogue.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerroute.catalogue.feed.Node;
import tools.jackson.databind.json.JsonMapper;

/**
 * Offerings that were listed apart from what they are of: kept in a file, so that any number of
 * them takes little memory.
 *
 * <p>Whoever reads is not the one who adds, and comes later.
 */
final class Listed implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private record Place(long from, int length) {}

  private final Map<String, List<Place>> places = new HashMap<>();
  private final FileChannel file;

  private Listed(FileChannel file) {
    this.file = file;
  }

  /** Empty, in a file that goes when this is closed. */
  static Listed open() {
    try {
      Path file = Files.createTempFile("leerroute-offerings", ".json");
      return new Listed(
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException("making a file for offerings", e);
    }
  }

  /**
   * @param id identity of what it is an offering of
   */
  void add(String id, Node offering) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(offering.plain()));
      Place place = new Place(file.size(), bytes.remaining());
      while (bytes.hasRemaining()) {
        file.write(bytes, place.from() + bytes.position());
      }
      places.merge(id, List.of(place), Listed::together);
    } catch (IOException e) {
      throw new UncheckedIOException("keeping an offering", e);
    }
  }

  private static List<Place> together(List<Place> some, List<Place> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Of those that have any, each once, however many organisations listed it. */
  Map<String, List<Node>> of(Collection<String> ids) {
    Map<String, List<Node>> found = new HashMap<>();
    for (String id : ids) {
      List<Place> known = places.get(id);
      if (known != null) {
        found.put(id, known.stream().map(this::read).distinct().toList());
      }
    }
    return found;
  }

  /** From here on it is as if nothing had been listed. */
  void forget() {
    places.clear();
  }

  private Node read(Place place) {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(place.length());
      int read = 0;
      while (bytes.hasRemaining() && read >= 0) {
        read = file.read(bytes, place.from() + bytes.position());
      }
      return new Node(JSON.readValue(bytes.array(), Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException("reading a kept offering", e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing a file of offerings", e);
    }
  }
}
