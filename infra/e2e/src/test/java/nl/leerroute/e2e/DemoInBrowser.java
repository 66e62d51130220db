package nl.leerroute.e2e;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The shared system in a browser of its own; a class that has it is skipped without Chromium. */
final class DemoInBrowser implements BeforeAllCallback, AfterAllCallback {

  private @Nullable Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(Browser.isInstalled(), "Chromium is not installed: no browser tests here");
    Systems.shared();
    browser = new Browser();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (browser != null) {
      browser.close();
    }
  }

  RunningSystem system() {
    return Systems.shared();
  }

  /** The address of a page, from its path. */
  String at(String path) {
    return system().address() + path;
  }

  Page page(int width, boolean javaScript) {
    return requireNonNull(browser).page(width, javaScript);
  }

  /** A page for somebody with an account of the demo. */
  Page loggedIn(int width, String account, String path) {
    return requireNonNull(browser).loggedIn(width, system(), account, path);
  }
}
