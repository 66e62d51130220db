package nl.leerroute.catalogue.group;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.leerroute.catalogue.taxonomy.ConceptUri;

/** One proposal: a provider has one for each group. */
public record ProposalId(String value) {

  private static final String FORM = "[a-f0-9-]{36}";

  public ProposalId {
    if (!value.matches(FORM)) {
      throw new IllegalArgumentException("not a proposal id");
    }
  }

  public static Optional<ProposalId> read(String text) {
    return text.matches(FORM) ? Optional.of(new ProposalId(text)) : Optional.empty();
  }

  static ProposalId of(String provider, String region, ConceptUri skill) {
    return new ProposalId(
        UUID.nameUUIDFromBytes(
                String.join("|", provider, region, skill.value()).getBytes(StandardCharsets.UTF_8))
            .toString());
  }
}
