package nl.leerroute.catalogue.tagging;

import java.util.List;
import nl.leerroute.catalogue.taxonomy.Concept;

/**
 * Suggests skills for a text. Nothing is accepted here: that is for the person whose text it is.
 */
public final class SuggestingSkills {

  public static final int MOST = 50;

  private final Stemming stemming;
  private volatile Tagger tagger;

  public SuggestingSkills(Stemming stemming) {
    this.stemming = stemming;
    this.tagger = new Learning(List.of(), stemming).tagger();
  }

  /** From here on these concepts are suggested and no others; takes seconds for all of ESCO. */
  public void learn(List<Concept> concepts) {
    tagger = new Learning(concepts, stemming).tagger();
  }

  /** Best first; equal passages have equal answers as long as the concepts are the same. */
  public List<Suggestion> suggest(Passage passage, int limit) {
    return tagger.suggest(passage, Math.clamp(limit, 1, MOST));
  }
}
