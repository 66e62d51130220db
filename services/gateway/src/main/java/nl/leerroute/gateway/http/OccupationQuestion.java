package nl.leerroute.gateway.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerroute.gateway.answers.Answers;
import nl.leerroute.gateway.answers.Change;
import nl.leerroute.gateway.answers.Goal;
import nl.leerroute.gateway.answers.Part;

/** The two questions that are answered with an occupation, or with one of a few ways around it. */
enum OccupationQuestion {
  WORK("werk", 1) {
    @Override
    String chosenIn(Answers answers) {
      return answers.occupation().orElse("");
    }

    @Override
    Change change(String chosen) {
      return new Change.WorkNow(Optional.of(chosen).filter(this::isOccupation));
    }

    @Override
    String next() {
      return Way.SKILLS;
    }
  },
  GOAL("doel", 3) {
    @Override
    String chosenIn(Answers answers) {
      return switch (answers.goal()) {
        case Goal.Become(String occupation) -> occupation;
        case Goal.Open() -> "unknown";
        case Goal.Unsaid() -> "";
      };
    }

    @Override
    Change change(String chosen) {
      return new Change.Wish(isOccupation(chosen) ? new Goal.Become(chosen) : new Goal.Open());
    }

    @Override
    String next() {
      return Way.QUESTIONS;
    }
  };

  private final String slug;
  private final int step;

  OccupationQuestion(String slug, int step) {
    this.slug = slug;
    this.step = step;
  }

  static OccupationQuestion at(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug.equals(slug)).findFirst().orElseThrow();
  }

  /** Start of its keys in the message bundles, and name of its field. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String path() {
    return "/mijn/" + slug;
  }

  public int step() {
    return step;
  }

  /** Answers that are no occupation. */
  public List<String> ways() {
    return this == WORK ? List.of("none", "other") : List.of("unknown");
  }

  public boolean isOccupation(String chosen) {
    return !chosen.isEmpty() && !ways().contains(chosen);
  }

  /** What the form replaces. */
  Part part() {
    return this == WORK ? Part.WORK : Part.GOAL;
  }

  abstract String chosenIn(Answers answers);

  abstract Change change(String chosen);

  abstract String next();
}
