package nl.leerroute.catalogue.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is read: its reader believes what the zip says of itself, and
 * keeps all words of it in memory.
 */
final class Workbooks {

  private static final int MOST_FILES = 500;
  private static final long MOST_BYTES = 64L << 20;
  private static final int START = 4_000;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private Workbooks() {}

  static boolean isZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
    }
  }

  /**
   * @throws Archive.TooLarge when it unpacks to more than a sheet of courses can be, whatever it
   *     says
   * @throws IOException when it is damaged, or declares a document type, as only traps do
   */
  static void check(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_FILES) {
        throw new Archive.TooLarge(zip.size() + " files");
      }
      long left = MOST_BYTES;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        left -= size(zip, entry, left);
      }
    }
  }

  private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] start = in.readNBytes(START);
      if (new String(start, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
        throw new IOException("a document type in a workbook");
      }
      long size = start.length;
      byte[] more = new byte[1 << 16];
      for (int read = in.read(more); read >= 0; read = in.read(more)) {
        size += read;
        if (size > most) {
          throw new Archive.TooLarge("unpacks to more than " + MOST_BYTES);
        }
      }
      return size;
    }
  }
}
