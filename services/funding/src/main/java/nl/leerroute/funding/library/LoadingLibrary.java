package nl.leerroute.funding.library;

import java.util.List;
import nl.leerroute.funding.scheme.Author;
import nl.leerroute.funding.scheme.Publishing;
import nl.leerroute.funding.scheme.PublishingSchemes;
import nl.leerroute.funding.window.Setting;
import nl.leerroute.funding.window.SettingWindows;
import nl.leerroute.funding.window.Window;
import nl.leerroute.schemes.json.Reading;
import nl.leerroute.schemes.json.SchemeFile;
import nl.leerroute.schemes.json.SchemeForm;
import nl.leerroute.schemes.rule.SchemeRef;
import nl.leerroute.schemes.rule.Window.Supply;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Publishes the schemes that the product ships; again and again without harm. */
public final class LoadingLibrary {

  private final PublishingSchemes schemes;
  private final SettingWindows windows;

  public LoadingLibrary(PublishingSchemes schemes, SettingWindows windows) {
    this.schemes = schemes;
    this.windows = windows;
  }

  /**
   * @param files JSON of scheme files
   * @return what could not be loaded, in words for an operator
   */
  public Mono<List<String>> load(List<String> files) {
    return Flux.fromIterable(files).map(SchemeFile::of).concatMap(this::load).collectList();
  }

  private Flux<String> load(SchemeFile file) {
    return switch (SchemeForm.read(file.rule())) {
      case Reading.Refused(var name, var problems) -> Flux.just(name + ": " + problems);
      case Reading.Read(var rule) -> publish(rule.ref(), file);
    };
  }

  private Flux<String> publish(SchemeRef ref, SchemeFile file) {
    return schemes
        .publish(ref, file.rule(), new Author.Operator())
        .flatMapMany(
            outcome ->
                switch (outcome) {
                  case Publishing.Done ignored -> windows(ref, file);
                  case Publishing.Same ignored -> windows(ref, file);
                  case Publishing.NotYours ignored -> Flux.empty();
                  case Publishing.Different ignored ->
                      Flux.just(ref + " was published before with another content");
                  case Publishing.Invalid(var problems) -> Flux.just(ref + ": " + problems);
                });
  }

  private Flux<String> windows(SchemeRef ref, SchemeFile file) {
    return Flux.fromIterable(file.windows())
        .concatMap(
            each ->
                windows.set(
                    new Window(
                        each.id(),
                        ref,
                        each.opens(),
                        each.closes(),
                        each.ceilingCents(),
                        Supply.NORMAL),
                    new Author.Operator()))
        .filter(setting -> !(setting instanceof Setting.Done))
        .map(setting -> ref + ": " + setting);
  }
}
