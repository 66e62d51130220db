package nl.leerroute.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A real browser, as wide as a phone or a desktop. */
final class Browser implements AutoCloseable {

  static final int SMALLEST_PHONE = 320;
  static final int DESKTOP = 1280;

  private static final Path SCREENSHOTS =
      RunningSystem.PROJECT.resolve("infra/e2e/target/screenshots");

  private final Playwright playwright = Playwright.create();
  private final com.microsoft.playwright.Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(chromium())
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  static boolean isInstalled() {
    return candidates().anyMatch(Files::isExecutable);
  }

  private static Path chromium() {
    return candidates().filter(Files::isExecutable).findFirst().orElseThrow();
  }

  private static Stream<Path> candidates() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of);
  }

  Page page(int width, boolean javaScript) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(javaScript));
    return context.newPage();
  }

  /** A page for somebody with an account of the demo. */
  Page loggedIn(int width, RunningSystem system, String account, String path) {
    Page page = page(width, true);
    page.navigate(system.address() + path);
    page.locator("input[name=username]").fill(account);
    page.locator("input[name=password]").fill(system.demoPassword());
    page.locator("form button").last().click();
    page.waitForLoadState();
    page.navigate(system.address() + path);
    return page;
  }

  /** Keeps what a person sees now as a build artefact. */
  static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  /** What keeps people with an impairment from using this page; empty when nothing does. */
  static List<String> barriers(Page page) {
    return new AxeBuilder(page).analyze().getViolations().stream().map(Browser::described).toList();
  }

  private static String described(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " at "
        + rule.getNodes().stream().map(node -> node.getTarget().toString()).toList();
  }

  /** How far the page is wider than the window: a reader would have to scroll sideways. */
  static int overflow(Page page) {
    return (Integer)
        page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
  }

  @Override
  public void close() {
    playwright.close();
  }
}
