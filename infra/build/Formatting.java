import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Checks or writes the one form that all Java sources below a folder have. */
final class Formatting {

  private static final Formatter FORMATTER = new Formatter();

  public static void main(String[] arguments) throws IOException {
    boolean write = arguments[0].equals("write");
    List<Path> outOfForm = sources(Path.of(arguments[1])).filter(source -> !inForm(source, write)).toList();
    outOfForm.forEach(source -> System.out.println((write ? "formatted " : "not formatted: ") + source));
    if (!write && !outOfForm.isEmpty()) {
      System.err.println("Run ./run format and commit the result.");
      System.exit(1);
    }
  }

  private static Stream<Path> sources(Path root) throws IOException {
    return Stream.of("services", "infra")
        .map(root::resolve)
        .flatMap(Formatting::walk)
        .filter(path -> path.toString().endsWith(".java") && path.toString().contains("/src/"))
        .sorted()
        .parallel();
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean inForm(Path source, boolean write) {
    try {
      String before = Files.readString(source);
      String after =
          FORMATTER.formatSource(
              ImportOrderer.reorderImports(
                  RemoveUnusedImports.removeUnusedImports(before), JavaFormatterOptions.Style.GOOGLE));
      if (write && !after.equals(before)) {
        Files.writeString(source, after);
      }
      return after.equals(before);
    } catch (FormatterException | IOException e) {
      throw new IllegalStateException(source + ": " + e.getMessage(), e);
    }
  }
}
