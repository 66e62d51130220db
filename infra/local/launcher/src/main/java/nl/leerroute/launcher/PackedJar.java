package nl.leerroute.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A jar with its libraries inside, as the build makes it; a JVM cannot map or cache those. */
record PackedJar(Path path) {

  private static final String CLASSES = "BOOT-INF/classes/";
  private static final String LIBRARIES = "BOOT-INF/lib/";

  /** The same for two builds of the same classes, whenever they were built. */
  String fingerprint() {
    CRC32 all = new CRC32();
    try (JarFile packed = new JarFile(path.toFile())) {
      packed.stream()
          .map(entry -> entry.getName() + ' ' + entry.getCrc())
          .sorted()
          .forEach(line -> all.update(line.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(all.getValue());
  }

  /** Writes a jar with the classes alone, its libraries beside it, under the same name. */
  void unpack(Path directory) {
    try (JarFile packed = new JarFile(path.toFile())) {
      Files.createDirectories(directory.resolve("lib"));
      List<String> libraries = new ArrayList<>();
      for (ZipEntry entry : packed.stream().toList()) {
        if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
          String library = "lib/" + entry.getName().substring(LIBRARIES.length());
          copy(packed, entry, directory.resolve(library));
          libraries.add(library);
        }
      }
      writeClasses(packed, manifest(packed, libraries), directory.resolve(path.getFileName()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest manifest(JarFile packed, List<String> libraries) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(
        Attributes.Name.MAIN_CLASS,
        packed.getManifest().getMainAttributes().getValue("Start-Class"));
    attributes.put(Attributes.Name.CLASS_PATH, String.join(" ", libraries));
    return manifest;
  }

  private static void writeClasses(JarFile packed, Manifest manifest, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      for (ZipEntry entry : packed.stream().toList()) {
        String name = entry.getName();
        if (name.startsWith(CLASSES) && !name.equals(CLASSES)) {
          out.putNextEntry(new ZipEntry(name.substring(CLASSES.length())));
          try (InputStream in = packed.getInputStream(entry)) {
            in.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
  }

  private static void copy(JarFile packed, ZipEntry entry, Path file) throws IOException {
    try (InputStream in = packed.getInputStream(entry)) {
      Files.copy(in, file);
    }
  }
}
