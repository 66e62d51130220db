package nl.leerroute.gateway.http;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerroute.gateway.answers.AnsweringQuestions;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.HeldSkill;
import nl.leerroute.gateway.answers.HeldSkill.Evidence;
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
        .map(profile -> profile.answers().skills().stream().map(HeldSkill::skill).toList())
        .flatMap(held -> page(visitor, held, "", van, Trouble.NONE, reader));
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
            form ->
                Fields.one(form, "search").isEmpty()
                    ? store(exchange, form, visitor, reader)
                    : again(form, visitor, Trouble.NONE, reader));
  }

  private Mono<Rendering> store(
      ServerWebExchange exchange,
      MultiValueMap<String, String> form,
      Visitor visitor,
      Locale reader) {
    return saving.save(
        exchange,
        known ->
            profiles
                .of(known)
                .map(profile -> skills(form, profile.answers()))
                .flatMap(skills -> answering.answer(known, new Change.Skills(skills))),
        _ -> Way.onwards(Fields.one(form, "van"), OccupationQuestion.GOAL.path()),
        trouble -> again(form, visitor, trouble, reader));
  }

  /** Skills from work count as experience; proof that was given earlier stays with its skill. */
  private static List<HeldSkill> skills(MultiValueMap<String, String> form, Answers earlier) {
    List<String> fromWork = Fields.all(form, "ofwork");
    return Stream.concat(fromWork.stream(), Fields.all(form, "skill").stream())
        .distinct()
        .map(
            skill ->
                earlier.skills().stream()
                    .filter(held -> held.skill().equals(skill))
                    .findFirst()
                    .orElseGet(
                        () ->
                            new HeldSkill(
                                skill,
                                fromWork.contains(skill) ? Evidence.EXPERIENCE : Evidence.CLAIMED)))
        .toList();
  }

  private Mono<Rendering> again(
      MultiValueMap<String, String> form, Visitor visitor, Trouble trouble, Locale reader) {
    List<String> ticked =
        Stream.concat(Fields.all(form, "ofwork").stream(), Fields.all(form, "skill").stream())
            .distinct()
            .toList();
    return page(visitor, ticked, Fields.one(form, "q"), Fields.one(form, "van"), trouble, reader);
  }

  private Mono<Rendering> page(
      Visitor visitor,
      List<String> ticked,
      String words,
      String van,
      Trouble trouble,
      Locale reader) {
    return choices
        .ofWork(visitor)
        .flatMap(
            work ->
                choices
                    .added(visitor, work.uris(), ticked, words, reader)
                    .map(
                        added ->
                            Form.of("journey/skills", trouble)
                                .modelAttribute("work", work)
                                .modelAttribute("added", added)
                                .modelAttribute("ticked", ticked)
                                .modelAttribute("van", van)
                                .build()));
  }
}
