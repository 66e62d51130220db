package nl.leerroute.platform.stream;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.cloud.stream.binding.BindingsLifecycleController.State;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.ApplicationListener;

/**
 * Starts the bindings that do not start by themselves ({@code consumer.auto-startup: false}) when
 * all tables stand: their facts can only be understood with whole tables.
 */
final class BindingsAfterTables implements ApplicationListener<ApplicationReadyEvent> {

  private final Tables tables;
  private final BindingServiceProperties bindings;
  private final BindingsLifecycleController lifecycle;

  BindingsAfterTables(
      Tables tables, BindingServiceProperties bindings, BindingsLifecycleController lifecycle) {
    this.tables = tables;
    this.bindings = bindings;
    this.lifecycle = lifecycle;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    Thread.ofVirtual().name("bindings-after-tables").start(this::startTheOthers);
  }

  private void startTheOthers() {
    tables.standing().join();
    bindings.getBindings().entrySet().stream()
        .filter(binding -> waits(binding.getValue()))
        .map(Map.Entry::getKey)
        .forEach(name -> lifecycle.changeState(name, State.STARTED));
  }

  private static boolean waits(BindingProperties binding) {
    return binding.getConsumer() != null && !binding.getConsumer().isAutoStartup();
  }
}
