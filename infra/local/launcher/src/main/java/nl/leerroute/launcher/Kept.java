package nl.leerroute.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A process that is started again whenever it ends, until it is told to stop. */
final class Kept {

  private final Supplier<Launch> launch;
  private final Guard guard;
  private final Consumer<String> news;
  private @Nullable Process process;
  private Instant started = Instant.EPOCH;
  private BackOff backOff = BackOff.NONE;
  private boolean stopping;

  /**
   * Keeps a process.
   *
   * @param launch asked before each start
   * @param news gets what happened whenever the process ended by itself, as the end of a sentence
   */
  Kept(Supplier<Launch> launch, Guard guard, Consumer<String> news) {
    this.launch = launch;
    this.guard = guard;
    this.news = news;
  }

  synchronized void start() {
    if (stopping) {
      return;
    }
    Process fresh = launch.get().start();
    guard.watch(fresh);
    process = fresh;
    started = Instant.now();
    var unused = fresh.onExit().thenAccept(this::ended);
  }

  private synchronized void ended(Process ended) {
    guard.forget(ended);
    if (stopping) {
      return;
    }
    backOff = backOff.after(Duration.between(started, Instant.now()));
    news.accept("ended by itself (exit code %d); it is started again".formatted(ended.exitValue()));
    var unused = CompletableFuture.runAsync(this::start, later(backOff.pause()));
  }

  private static Executor later(Duration pause) {
    return CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How often in a row the process ended soon after its start. */
  synchronized int shortLives() {
    return backOff.shortLives();
  }

  /** From now on an end is no news: the process may go, and is not started again. */
  synchronized void letGo() {
    stopping = true;
  }

  /** Asks the process to stop, and makes it when it has not after a while. */
  void stop(Duration patience) {
    letGo();
    Process last = last();
    if (last == null) {
      return;
    }
    last.destroy();
    try {
      if (!last.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        last.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      last.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private synchronized @Nullable Process last() {
    return process;
  }
}
