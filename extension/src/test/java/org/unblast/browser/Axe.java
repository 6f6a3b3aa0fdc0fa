package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** Looks with axe-core for what shuts people out: all of its rules, on the whole page, our closed roots included. */
public final class Axe {
  private static final String LIBRARY = "extension/node_modules/axe-core/axe.min.js";

  /** An own property goes before that of the prototype, which is null for closed roots: axe then walks the very elements. */
  private static final String LET_IN = """
      arguments[0].forEach((host, at) => Object.defineProperty(host, "shadowRoot", {value: arguments[1][at], configurable: true}));
      return true;
      """;

  private static final String SHUT = "arguments[0].forEach(host => delete host.shadowRoot); return true;";

  private static final String RUN = """
      const answer = arguments[arguments.length - 1];
      const told = results => results.flatMap(({id, help, nodes}) => nodes.map(({html, any}) =>
          `${id} (${help}) at ${html.slice(0, 200)} ${any.map(({message}) => message).join(" ")}`));
      axe.run(document, {resultTypes: ["violations", "incomplete"]}).then(
          ({violations, incomplete, passes}) => answer({violations: told(violations), undecided: told(incomplete), passes: passes.length}),
          error => answer({violations: [String(error)], undecided: [], passes: 0}));
      """;

  private final String library;

  /**
   * @param violations what is surely wrong, a sentence each
   * @param undecided what axe could not decide
   * @param passes how many of its rules found something to check and nothing wrong
   */
  public record Result(List<String> violations, List<String> undecided, int passes) {
    /** What is not wrong on the page by itself: that is the page's own affair. */
    public Result beyond(Result ofThePage) {
      return new Result(without(violations, ofThePage.violations), without(undecided, ofThePage.undecided), passes);
    }

    private static List<String> without(List<String> all, List<String> others) {
      List<String> rest = new ArrayList<>(all);
      others.forEach(rest::remove);
      return rest;
    }
  }

  public Axe(Project project) throws IOException {
    library = Files.readString(project.root().resolve(LIBRARY)) + "; return true;";
  }

  /** @param hosts finds our elements among the page's; empty where there are none */
  public Result look(WebDriver driver, String hosts) {
    List<Closed.Root> roots = hosts.isEmpty() ? List.of() : Closed.find(driver, hosts);
    List<?> elements = roots.stream().map(Closed.Root::host).toList();
    Closed.script(driver, library);
    Closed.script(driver, LET_IN, elements, roots.stream().map(Closed.Root::content).toList());
    Map<?, ?> read = (Map<?, ?>) Objects.requireNonNull(((JavascriptExecutor) driver).executeAsyncScript(RUN));
    Closed.script(driver, SHUT, elements);
    return new Result(texts(read, "violations"), texts(read, "undecided"), ((Number) Objects.requireNonNull(read.get("passes"))).intValue());
  }

  private static List<String> texts(Map<?, ?> from, String key) {
    List<String> texts = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(from.get(key))).forEach(one -> texts.add(String.valueOf(one)));
    return texts;
  }
}
