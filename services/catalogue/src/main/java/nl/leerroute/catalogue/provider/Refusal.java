package nl.leerroute.catalogue.provider;

/** Why nothing was done. */
public enum Refusal {
  NO_SUCH_PROVIDER("There is no such provider."),
  NO_KVK_NUMBER("A provider without a KvK number cannot be checked."),
  NOT_FROM_HERE("This does not follow on the state in which the provider is."),
  NO_APPEAL("There is no appeal that waits for a decision."),
  APPEALED_BEFORE("Against this suspension an appeal was made before."),
  MERGED("This provider goes on as part of another one; ask it of that one."),
  ITSELF("A provider cannot be joined with itself."),
  BUSY("The provider is being changed by somebody else. Try again.");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
