package nl.leerroute.gateway;

import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.firms.Branches;
import nl.leerroute.gateway.firms.FirmQuestions;

/** Keys of the pages for firms that are put together from the name of something. */
final class FirmKeys {

  private FirmKeys() {}

  static Stream<String> all() {
    return Stream.of(
            Stream.of(
                    FirmQuestions.ABOUT,
                    FirmQuestions.FOR_MONEY,
                    FirmQuestions.ROLE,
                    List.<Question>of(FirmQuestions.AWAY_AT_ONCE))
                .flatMap(List::stream)
                .flatMap(QuestionKeys::of)
                .filter(
                    key ->
                        !key.endsWith(".short")
                            && !key.endsWith(".said")
                            && !key.startsWith("fact.")),
            Stream.of("over", "geld")
                .flatMap(
                    page -> Stream.of("bedrijf." + page + ".title", "bedrijf." + page + ".lead")),
            Stream.of("tell", "team", "plan")
                .flatMap(step -> Stream.of("bedrijf." + step, "bedrijf." + step + ".text")),
            Branches.ALL.stream().map("branch."::concat),
            Stream.of(EmployerPublished.Necessity.values())
                .flatMap(each -> Stream.of("necessity." + each, "necessity." + each + ".short")),
            Stream.of(PlanPublished.Aim.values()).map(aim -> "plan.aim." + aim),
            Stream.of(RouteSetPublished.Verdict.values()).map(why -> "plan.unpaid." + why),
            Stream.of("persons", "heads", "roleName").map("fault.needed."::concat))
        .flatMap(keys -> keys);
  }
}
