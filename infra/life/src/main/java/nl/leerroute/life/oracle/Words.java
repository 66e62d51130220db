package nl.leerroute.life.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerroute.contracts.ApplicationAdvanced;
import nl.leerroute.contracts.JourneyAdvanced;
import nl.leerroute.life.oracle.Lives.Event;
import org.jspecify.annotations.Nullable;

/** Collects what a fact tells, under the names of the catalogue. */
final class Words {

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Long> amounts = new HashMap<>();

  private Words() {}

  static Event of(JourneyAdvanced told) {
    Words words = new Words();
    JourneyAdvanced.Classes classes = told.classes();
    words.say("REGION", classes.region());
    words.say("PROVINCE", classes.province());
    words.say("MUNICIPALITY", classes.municipality());
    words.say("STATUS", classes.status());
    words.say("EDUCATION", classes.education());
    words.say("AGE", classes.ageBand());
    words.say("SECTOR", classes.sector());
    words.sayAll("GROUP", classes.groups());
    words.sayAll("BARRIER", told.stoppedFor());
    words.sayAll("OUTCOME", told.outcomes());
    JourneyAdvanced.Offered offered = told.offered();
    if (offered != null) {
      words.amounts.put("ROUTES", (long) offered.routes());
      words.say(
          "CHOICE",
          switch (offered.routes()) {
            case 1 -> "ONE";
            case 2 -> "TWO";
            default -> "THREE_OR_MORE";
          });
      words.say("AFFORDABLE", yes(offered.affordable()));
    }
    JourneyAdvanced.Learning learning = told.learning();
    if (learning != null) {
      words.amounts.put("HOURS", (long) learning.hours());
      words.say("FORM", learning.form());
      words.say("LENGTH", learning.diploma() ? "LONG" : "SHORT");
      words.say("TIME", learning.when());
      words.say("PAYER", learning.payer());
      words.say("MANDATORY", yes(learning.mandatory()));
      words.say("MONEY", yes(learning.money()));
    }
    return new Event(told.stage().name(), told.at(), words.words, words.amounts);
  }

  static Event of(ApplicationAdvanced told) {
    Words words = new Words();
    words.say("REGION", told.flow().region());
    words.say("STATUS", told.flow().status());
    words.say("EDUCATION", told.flow().education());
    words.say("AGE", told.flow().ageBand());
    words.say("SECTOR", told.flow().sector());
    words.say("SCHEME", told.schemeId());
    words.say("WINDOW", told.windowId());
    words.amounts.put("CENTS", told.cents());
    return new Event(told.state().name(), told.at(), words.words, words.amounts);
  }

  private static @Nullable String yes(@Nullable Boolean told) {
    return told == null ? null : told ? "YES" : "NO";
  }

  private void say(String about, @Nullable Object word) {
    if (word != null) {
      words.computeIfAbsent(about, _ -> new ArrayList<>()).add(word.toString());
    }
  }

  private void sayAll(String about, Collection<?> all) {
    all.forEach(word -> say(about, word));
  }
}
