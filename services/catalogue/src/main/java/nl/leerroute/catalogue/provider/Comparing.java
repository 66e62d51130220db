package nl.leerroute.catalogue.provider;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerroute.catalogue.provider.Likeness.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Finds providers that look like one: the same number, site, name or telephone, however it is
 * written.
 */
public final class Comparing {

  /** Sites on which many have a page. */
  private static final Set<String> SHARED_SITES =
      Set.of("facebook.com", "linkedin.com", "instagram.com", "wordpress.com", "wixsite.com");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LEGAL_FORMS =
      Set.of("bv", "nv", "vof", "cv", "stichting", "cooperatie", "maatschap", "b", "v", "n");

  private Comparing() {}

  /** The most alike first; never two that a person keeps apart, or that are joined already. */
  public static List<Likeness> likely(Collection<Provider> all) {
    List<Provider> living =
        all.stream().filter(provider -> provider.mergedInto().isEmpty()).toList();
    Map<Pair, Set<Trait>> shared = new TreeMap<>();
    for (Trait trait : Trait.values()) {
      living.stream()
          .flatMap(provider -> keys(trait, provider).map(key -> Map.entry(key, provider.id())))
          .collect(
              Collectors.groupingBy(
                  Map.Entry::getKey,
                  Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))))
          .values()
          .forEach(alike -> pairs(List.copyOf(alike), trait, shared));
    }
    Map<ProviderId, Provider> byId =
        living.stream().collect(Collectors.toMap(Provider::id, Function.identity()));
    return shared.entrySet().stream()
        .flatMap(pair -> likeness(byId, pair.getKey(), pair.getValue()).stream())
        .sorted(Comparator.comparingInt(likeness -> -likeness.traits().size()))
        .toList();
  }

  private record Pair(ProviderId one, ProviderId other) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair that) {
      int first = one.compareTo(that.one);
      return first == 0 ? other.compareTo(that.other) : first;
    }
  }

  private static void pairs(List<ProviderId> alike, Trait trait, Map<Pair, Set<Trait>> shared) {
    for (int i = 0; i < alike.size(); i++) {
      for (ProviderId other : alike.subList(i + 1, alike.size())) {
        shared
            .computeIfAbsent(new Pair(alike.get(i), other), _ -> EnumSet.noneOf(Trait.class))
            .add(trait);
      }
    }
  }

  private static Optional<Likeness> likeness(
      Map<ProviderId, Provider> byId, Pair pair, Set<Trait> traits) {
    Provider one = byId.get(pair.one());
    Provider other = byId.get(pair.other());
    return one == null
            || other == null
            || one.apartFrom().contains(pair.other())
            || other.apartFrom().contains(pair.one())
        ? Optional.empty()
        : Optional.of(new Likeness(one, other, traits));
  }

  private static Stream<String> keys(Trait trait, Provider provider) {
    Details details = provider.details();
    return switch (trait) {
      case KVK_NUMBER -> Stream.ofNullable(details.kvk()).map(KvkNumber::digits);
      case WEBSITE -> site(details.website()).stream();
      case NAME -> details.names().stream().map(Comparing::plain).filter(name -> !name.isEmpty());
      case PHONE -> phone(details.phone()).stream();
    };
  }

  static Optional<String> site(@Nullable String website) {
    if (website == null) {
      return Optional.empty();
    }
    try {
      String host = new URI(website).getHost();
      String[] parts =
          host == null ? new String[0] : host.toLowerCase(Locale.ROOT).split("\\.", -1);
      return parts.length < 2
          ? Optional.empty()
          : Optional.of(parts[parts.length - 2] + "." + parts[parts.length - 1])
              .filter(domain -> !SHARED_SITES.contains(domain));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /** Without accents, capitals, punctuation and legal form. */
  static String plain(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(NOT_A_WORD.split(bare.toLowerCase(Locale.ROOT), -1))
        .filter(word -> !word.isEmpty() && !LEGAL_FORMS.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** The national number, from whatever somebody typed. */
  static Optional<String> phone(@Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String digits = typed.replace("(0)", "").replaceAll("[^0-9]", "");
    String national = digits.replaceFirst("^(0031|31(?=[0-9]{9}$))", "0");
    return Optional.of(national).filter(number -> number.length() >= 9);
  }
}
