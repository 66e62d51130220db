package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.HeldSkill.Evidence;
import nl.leerroute.gateway.answers.Part;
import nl.leerroute.gateway.answers.Profile;
import nl.leerroute.gateway.answers.Profiles;
import nl.leerroute.gateway.visitors.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody can do: skills of the present work to tick, and others to look up. */
@Controller
final class SkillPages {

  private final Profiles profiles;
  private final SkillChoices choices;
  private final AnsweringQuestions answering;
  private final Saving saving;

  SkillPages(Profiles profiles, SkillChoices choices, AnsweringQuestions answering, Saving saving) {
    this.profiles = profiles;
    this.choices = choices;
    this.answering = answering;
    this.saving = saving;
  }

  @GetMapping(Way.SKILLS)
  Mono<Rendering> ask(@RequestParam(defaultValue = "") String van, Visitor visitor, Locale reader) {
    return profiles
        .of(visitor)
        .map(Profile::answers)
        .flatMap(answers -> page(visitor, Sent.earlier(answers, van), Trouble.NONE, reader));
  }

  /** Only the skills to add, for a page that searches while somebody types. */
  @GetMapping(value = Way.SKILLS, headers = "HX-Request")
  Mono<Rendering> find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") List<String> skill,
      Visitor visitor,
      Locale reader) {
    return choices
        .added(visitor, List.of(), skill, q, reader)
        .map(
            added ->
                Rendering.view("parts/search :: skills").modelAttribute("added", added).build());
  }

  @PostMapping(Way.SKILLS)
  Mono<Rendering> answer(ServerWebExchange exchange, Visitor visitor, Locale reader) {
    return exchange
        .getFormData()
        .flatMap(
            form -> {
              Sent sent = Sent.of(form);
              return form.containsKey("search") || form.containsKey("suggest")
                  ? page(visitor, sent, Trouble.NONE, reader)
                  : store(exchange, sent, visitor, reader);
            });
  }

  private Mono<Rendering> store(
      ServerWebExchange exchange, Sent sent, Visitor visitor, Locale reader) {
    return saving.save(
        exchange,
        known ->
            answering.answer(
                known,
                earlier -> new Change.Skills(sent.skills(earlier)),
                Part.SKILLS,
                sent.seen()),
        _ -> Way.onwards(sent.van(), OccupationQuestion.GOAL.path()),
        trouble -> page(visitor, sent, trouble, reader));
  }

  private Mono<Rendering> page(Visitor visitor, Sent sent, Trouble trouble, Locale reader) {
    return choices
        .ofWork(visitor, sent.work())
        .flatMap(
            work ->
                choices
                    .added(visitor, work.uris(), sent.ticked(), sent.words(), reader)
                    .flatMap(added -> page(visitor, sent, work, added, trouble, reader)));
  }

  private Mono<Rendering> page(
      Visitor visitor,
      Sent sent,
      SkillChoices.OfWork work,
      SkillChoices.Added added,
      Trouble trouble,
      Locale reader) {
    List<String> elsewhere = Stream.concat(work.uris().stream(), added.uris().stream()).toList();
    return choices
        .told(visitor, elsewhere, sent.day(), reader)
        .map(
            told ->
                Form.of("journey/skills", trouble)
                    .modelAttribute("work", work)
                    .modelAttribute("occupation", sent.work().orElse(""))
                    .modelAttribute("added", added)
                    .modelAttribute("told", told)
                    .modelAttribute("ticked", sent.ticked())
                    .modelAttribute("van", sent.van())
                    .modelAttribute("seen", sent.seen())
                    .build());
  }

  /**
   * What is on the page. It names the present work itself, so that it can be shown again while
   * nobody can say whose work that is.
   *
   * @param ofWork ticked among the skills of the present work
   * @param others ticked elsewhere
   * @param day told in own words; nothing of it is stored
   * @param seen mark of the skills that the page showed first
   */
  private record Sent(
      Optional<String> work,
      List<String> ofWork,
      List<String> others,
      String words,
      String day,
      String van,
      String seen) {

    static Sent of(MultiValueMap<String, String> form) {
      return new Sent(
          Optional.of(Fields.one(form, "occupation")).filter(uri -> !uri.isEmpty()),
          Fields.all(form, "ofwork"),
          Fields.all(form, "skill"),
          Fields.one(form, "q"),
          Fields.one(form, "day"),
          Fields.one(form, "van"),
          Fields.one(form, "seen"));
    }

    static Sent earlier(Answers answers, String van) {
      return new Sent(
          answers.occupation(),
          List.of(),
          answers.skills().stream().map(HeldSkill::skill).toList(),
          "",
          "",
          van,
          Part.SKILLS.mark(answers));
    }

    List<String> ticked() {
      return Stream.concat(ofWork.stream(), others.stream()).distinct().toList();
    }

    /** Skills from work count as experience; proof that was given earlier stays with its skill. */
    List<HeldSkill> skills(Answers earlier) {
      return ticked().stream()
          .map(
              skill ->
                  earlier.skills().stream()
                      .filter(held -> held.skill().equals(skill))
                      .findFirst()
                      .orElseGet(
                          () ->
                              new HeldSkill(
                                  skill,
                                  ofWork.contains(skill) ? Evidence.EXPERIENCE : Evidence.CLAIMED)))
          .toList();
    }
  }
}
