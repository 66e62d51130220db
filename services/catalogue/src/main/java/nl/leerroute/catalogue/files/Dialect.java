package nl.leerroute.catalogue.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a program writes tables as text.
 *
 * @param separator between cells
 */
record Dialect(Charset charset, char separator) {

  static final Dialect STANDARD = new Dialect(StandardCharsets.UTF_8, ',');

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LONGEST_HEADINGS = 10_000;
  private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

  /**
   * Finds out how a file is written, as Excel writes the same table in several ways: in the
   * encoding of the machine or in Unicode, and with a semicolon where the comma is in numbers.
   */
  static Dialect of(CsvSheet.Bytes bytes) throws IOException {
    Charset charset = charset(bytes);
    return new Dialect(charset, separator(firstLine(bytes, charset)));
  }

  private static Charset charset(CsvSheet.Bytes bytes) throws IOException {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN;
  }

  private static Optional<Charset> mark(CsvSheet.Bytes bytes) throws IOException {
    try (InputStream in = bytes.open()) {
      byte[] first = in.readNBytes(2);
      if (Arrays.equals(first, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
      return Arrays.equals(first, new byte[] {(byte) 0xFE, (byte) 0xFF})
          ? Optional.of(StandardCharsets.UTF_16BE)
          : Optional.empty();
    }
  }

  private static boolean isUtf8(CsvSheet.Bytes bytes) throws IOException {
    try (Reader text = new InputStreamReader(bytes.open(), StandardCharsets.UTF_8.newDecoder())) {
      text.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String firstLine(CsvSheet.Bytes bytes, Charset charset) throws IOException {
    try (BufferedReader text = new BufferedReader(new InputStreamReader(bytes.open(), charset))) {
      char[] start = new char[LONGEST_HEADINGS];
      int read = Math.max(0, text.read(start));
      return new String(start, 0, read).lines().findFirst().orElse("");
    }
  }

  /** The one that the headings have most of. */
  private static char separator(String headings) {
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(one -> headings.chars().filter(c -> c == one).count()))
        .orElseThrow();
  }
}
