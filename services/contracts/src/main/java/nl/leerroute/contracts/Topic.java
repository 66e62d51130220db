package nl.leerroute.contracts;

/**
 * One topic: its name, the one fact it carries, and how long facts stay.
 *
 * @param type CloudEvents {@code type}: reverse DNS, past tense, with the version of the schema
 * @param schema file name of the JSON Schema of the payload, below {@code schemas/}
 */
public record Topic<T>(
    String name, Class<T> payload, String type, String schema, Retention retention) {

  /** How long a fact stays on its topic. */
  public enum Retention {
    /** The last fact per key stays; a tombstone removes the key. */
    LAST_PER_KEY,
    /** Every fact stays, for years: statistics are counted from these. */
    EVERY_FACT,
    /** Every fact stays, with the time at which the broker took it in. */
    LOG
  }

  /** Name of the schema, in its {@code $id} and in the envelope of every fact. */
  public String schemaName() {
    return "urn:leerroute:schema:" + schema.replaceFirst("\\.json$", "");
  }

  /** The topic on which a consumer group parks the records it cannot use. */
  public String deadLetters(String group) {
    return name + "." + group + ".parked";
  }
}
