package nl.leerroute.catalogue.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.leerroute.catalogue.incoming.Sheet;

/**
 * The sheets of zip files and folders, without unpacking them.
 *
 * <p>Only the last part of a path in a zip is used, so no entry can point outside it, and what
 * comes out of one is bounded however small it was packed.
 */
final class Archive implements AutoCloseable {

  private final List<ZipFile> zips = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Bounds bounds;

  /**
   * @param entries most files in one archive
   * @param bytes most bytes that all of them unpack to
   */
  record Bounds(int entries, long bytes) {}

  /** The archive holds more than anybody needs, as a trap does. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(String what) {
      super(what);
    }
  }

  private Archive(Bounds bounds) {
    this.bounds = bounds;
  }

  /**
   * @param paths zip files, CSV files, or folders of them
   * @throws IOException when a file cannot be read or is no zip
   */
  static Archive open(List<Path> paths, Bounds bounds) throws IOException {
    Archive archive = new Archive(bounds);
    try {
      for (Path path : paths) {
        archive.add(path);
      }
    } catch (IOException e) {
      archive.close();
      throw e;
    }
    return archive;
  }

  List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  private void add(Path path) throws IOException {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (Files.isDirectory(path)) {
      try (Stream<Path> inside = Files.list(path)) {
        for (Path one : inside.sorted(Comparator.naturalOrder()).toList()) {
          add(one);
        }
      }
    } else if (name.endsWith(".csv")) {
      add(path.getFileName().toString(), () -> Files.newInputStream(path));
    } else if (name.endsWith(".zip")) {
      addZip(path);
    }
  }

  private void addZip(Path path) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    zips.add(zip);
    if (zip.size() > bounds.entries()) {
      throw new TooLarge(path.getFileName() + ": " + zip.size() + " files");
    }
    long[] left = {bounds.bytes()};
    for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
      String name = entry.getName().replaceFirst(".*[/\\\\]", "");
      if (!entry.isDirectory() && name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
        left[0] -= Math.max(0, entry.getSize());
        if (left[0] < 0) {
          throw new TooLarge(path.getFileName() + ": unpacks to more than " + bounds.bytes());
        }
        add(name, () -> new Bounded(zip.getInputStream(entry), Math.max(0, entry.getSize())));
      }
    }
  }

  /** An operator's own list may come from Excel, in the dialect of the machine. */
  private void add(String name, CsvSheet.Bytes bytes) throws IOException {
    sheets.add(new CsvSheet(name, bytes, Dialect.of(bytes)));
  }

  @Override
  public void close() throws IOException {
    for (ZipFile zip : zips) {
      zip.close();
    }
  }

  /** Ends with an error where an entry goes on after the size that it stated. */
  private static final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      return count(one, one < 0 ? 0 : 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      return count(read, Math.max(0, read));
    }

    private int count(int read, int bytes) throws TooLarge {
      left -= bytes;
      if (left < 0) {
        throw new TooLarge("a file in a zip is larger than the zip says");
      }
      return read;
    }
  }
}
