package org.unblast.browser.marionette;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From WebDriver's paths to Marionette's names. Paths come without {@code /session/ID/}. */
final class Translation {
  private static final Map<String, String> PLAIN = Map.ofEntries(
      Map.entry("GET url", "GetCurrentURL"),
      Map.entry("POST url", "Navigate"),
      Map.entry("POST back", "Back"),
      Map.entry("POST forward", "Forward"),
      Map.entry("POST refresh", "Refresh"),
      Map.entry("GET title", "GetTitle"),
      Map.entry("GET source", "GetPageSource"),
      Map.entry("GET window", "GetWindowHandle"),
      Map.entry("DELETE window", "CloseWindow"),
      Map.entry("POST window", "SwitchToWindow"),
      Map.entry("GET window/handles", "GetWindowHandles"),
      Map.entry("POST window/new", "NewWindow"),
      Map.entry("GET window/rect", "GetWindowRect"),
      Map.entry("POST window/rect", "SetWindowRect"),
      Map.entry("GET timeouts", "GetTimeouts"),
      Map.entry("POST timeouts", "SetTimeouts"),
      Map.entry("POST element", "FindElement"),
      Map.entry("POST elements", "FindElements"),
      Map.entry("GET element/active", "GetActiveElement"),
      Map.entry("POST execute/sync", "ExecuteScript"),
      Map.entry("POST execute/async", "ExecuteAsyncScript"),
      Map.entry("POST actions", "PerformActions"),
      Map.entry("DELETE actions", "ReleaseActions"),
      Map.entry("GET screenshot", "TakeScreenshot"));

  private static final Map<String, String> OF_ELEMENT = Map.ofEntries(
      Map.entry("POST click", "ElementClick"),
      Map.entry("POST clear", "ElementClear"),
      Map.entry("POST value", "ElementSendKeys"),
      Map.entry("GET text", "GetElementText"),
      Map.entry("GET name", "GetElementTagName"),
      Map.entry("GET rect", "GetElementRect"),
      Map.entry("GET enabled", "IsElementEnabled"),
      Map.entry("GET selected", "IsElementSelected"),
      Map.entry("GET displayed", "IsElementDisplayed"),
      Map.entry("GET computedrole", "GetComputedRole"),
      Map.entry("GET computedlabel", "GetComputedLabel"),
      Map.entry("GET screenshot", "TakeScreenshot"),
      Map.entry("GET shadow", "GetShadowRoot"));

  /** The last part of the path is a parameter of this name. */
  private static final Map<String, List<String>> WITH_NAME = Map.of(
      "attribute", List.of("GetElementAttribute", "name"),
      "property", List.of("GetElementProperty", "name"),
      "css", List.of("GetElementCSSValue", "propertyName"));

  private Translation() {}

  static Command of(String method, List<String> path, Map<String, Object> body) throws WebDriverError {
    Map<String, Object> parameters = new LinkedHashMap<>(body);
    String key = method + " " + String.join("/", path);
    if (key.endsWith(" screenshot") || key.endsWith("/screenshot")) {
      parameters.put("full", false);
    }
    String plain = PLAIN.get(key);
    if (plain != null) {
      return new Command("WebDriver:" + plain, parameters);
    }
    if (path.get(0).equals("moz")) {
      return Mozilla.of(key, parameters);
    }
    if (path.size() >= 3) {
      return ofNode(method, path, parameters);
    }
    throw unknown(key);
  }

  private static Command ofNode(String method, List<String> path, Map<String, Object> parameters)
      throws WebDriverError {
    boolean shadow = path.get(0).equals("shadow");
    String id = path.get(1);
    String what = path.get(2);
    if (method.equals("POST") && (what.equals("element") || what.equals("elements"))) {
      parameters.put(shadow ? "shadowRoot" : "element", id);
      String one = what.equals("element") ? "WebDriver:FindElement" : "WebDriver:FindElements";
      return new Command(shadow ? one + "FromShadowRoot" : one, parameters);
    }
    parameters.put("id", id);
    List<String> named = WITH_NAME.get(what);
    if (named != null && path.size() == 4) {
      parameters.put(named.get(1), path.get(3));
      return new Command("WebDriver:" + named.get(0), parameters);
    }
    String plain = OF_ELEMENT.get(method + " " + what);
    if (plain == null || shadow) {
      throw unknown(method + " " + String.join("/", path));
    }
    return new Command("WebDriver:" + plain, parameters);
  }

  private static WebDriverError unknown(String key) {
    return new WebDriverError("unknown command", "The stand-in for geckodriver does not know " + key);
  }
}
