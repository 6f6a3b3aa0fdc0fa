package org.unblast.gallery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.WebDriverException;
import org.unblast.browser.Album;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Look;
import org.unblast.browser.Project;
import org.unblast.browser.Setting;
import org.unblast.browser.Stage;
import org.unblast.browser.Waits;

/** Started by {@code build-scripts/gallery}. Ends with 0 only if every picture could be taken. */
public final class Gallery {
  private final Project project;
  private final Album album;
  private final List<String> failures = new ArrayList<>();

  private Gallery(Project project) throws IOException {
    this.project = project;
    album = Album.in(project.target().resolve("gallery"));
  }

  /** @param arguments how the names of the wanted states and settings begin; none for all */
  public static void main(String[] arguments) throws Exception {
    String wanted = arguments.length > 0 ? arguments[0] : "";
    String wantedSetting = arguments.length > 1 ? arguments[1] : "";
    List<State> states = States.ALL.stream().filter(state -> state.name().startsWith(wanted)).toList();
    List<Setting> settings = Setting.SEEN.stream().filter(setting -> setting.name().startsWith(wantedSetting)).toList();
    Gallery gallery = new Gallery(Project.find());
    for (Setting setting : settings) {
      gallery.shoot(setting, states);
    }
    Index.write(gallery.album, states, settings);
    gallery.failures.forEach(System.err::println);
    System.out.println(states.size() + " states in " + settings.size() + " settings. Look through "
        + gallery.project.root().relativize(gallery.album.folder().resolve("index.html")));
    System.exit(gallery.failures.isEmpty() && !states.isEmpty() && !settings.isEmpty() ? 0 : 1);
  }

  private void shoot(Setting setting, List<State> states) throws Exception {
    System.out.println(setting.says() + " …");
    try (Stage stage = Stage.open(project);
        ChromiumSession browser = ChromiumSession.open(project, stage, Look.headless().in(setting.language()))) {
      Waits.until("the welcome page", () -> browser.driver().getWindowHandles().size() > 1);
      browser.closeOtherTabs();
      for (State state : states) {
        shoot(state, new Studio(project, stage, browser, setting));
      }
    }
  }

  private void shoot(State state, Studio studio) throws IOException {
    try {
      album.picture(state.shoot().apply(studio), Index.file(state, studio.setting()));
    } catch (AssertionError | WebDriverException e) {
      String message = String.valueOf(e.getMessage());
      failures.add(state.name() + ", " + studio.setting().says() + ": " + message.lines().findFirst().orElse(message));
    }
  }
}
