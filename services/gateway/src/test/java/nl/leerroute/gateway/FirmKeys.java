package nl.leerroute.gateway;

import java.util.List;
import java.util.stream.Stream;
import nl.leerroute.contracts.EmployerPublished;
import nl.leerroute.contracts.PlanPublished;
import nl.leerroute.contracts.RouteSetPublished;
import nl.leerroute.gateway.answers.Question;
import nl.leerroute.gateway.firms.Branches;
import nl.leerroute.gateway.firms.FirmQuestions;
import nl.leerroute.gateway.firms.Scan;

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
                .flatMap(FirmKeys::of),
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
            Scan.BLOCKS.stream()
                .flatMap(
                    block ->
                        Stream.of(
                            "scan." + block,
                            "scan." + block + ".1",
                            "scan." + block + ".2",
                            "scan." + block + ".next",
                            "fault.scan." + block)),
            Stream.of(RouteSetPublished.Applicant.values()).map(who -> "plan.applies." + who),
            Stream.of("PAYS", "PAYS_PART", "TIME_ONLY", "NO")
                .flatMap(kind -> Stream.of("reply." + kind, "own.reply." + kind)),
            Stream.of("SKILLS", "GOAL", "SKILLS_IN_SUMS").map("share."::concat),
            Stream.of("AT_FIRM", "AT_PROVIDER", "ONLINE")
                .flatMap(where -> Stream.of("together." + where, "groups." + where)),
            Stream.of("persons.joins", "price.joins", "contact.joins", "price.groups")
                .map("fault."::concat),
            Stream.of("fault.reply.kind", "fault.reply.cents"),
            Stream.of("SECTOR_AND_SIZE", "SECTOR", "SIZE", "ALL").map("scan.beside."::concat),
            Stream.of("persons", "heads", "roleName").map("fault.needed."::concat))
        .flatMap(keys -> keys);
  }

  private static Stream<String> of(Question question) {
    boolean typed = question instanceof Question.UsualNumber number && number.usual().isEmpty();
    return QuestionKeys.of(question)
        .filter(key -> !key.startsWith("fact."))
        .filter(key -> !key.endsWith(".short") && !key.endsWith(".said"))
        .filter(
            key ->
                !typed
                    || Stream.of(".other", ".own", ".skip").noneMatch(part -> key.endsWith(part)));
  }
}
