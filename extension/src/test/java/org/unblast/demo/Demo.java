package org.unblast.demo;

import java.io.IOException;
import java.util.List;
import org.openqa.selenium.WebDriverException;
import org.unblast.browser.Album;
import org.unblast.browser.ChromiumSession;
import org.unblast.browser.Inbox;
import org.unblast.browser.Look;
import org.unblast.browser.Project;
import org.unblast.browser.Stage;

/** Started by {@code build-scripts/demo}. Ends with 0 only if everything it saw is as it must be. */
public final class Demo {
  private static final String STAY = "--stay";

  /** High enough for a card with all its reasons. */
  private static final Look LOOK = new Look(false, 1200, 1100, "en-US");

  private Demo() {}

  public static void main(String[] arguments) throws Exception {
    boolean stay = List.of(arguments).contains(STAY);
    boolean right = show(stay);
    System.exit(right ? 0 : 1);
  }

  private static boolean show(boolean stay) throws Exception {
    long start = System.nanoTime();
    Project project = Project.find();
    Album album = Album.in(project.target().resolve("demo"));
    Report report = new Report();
    try (Stage stage = Stage.open(project);
        ChromiumSession browser = ChromiumSession.open(project, stage, LOOK.onScreen(hasDisplay()))) {
      System.out.println("On stage: " + browser.name() + ", and a copy of the invitations page with invented people.");
      play(new Story(browser, stage, Inbox.read(project), album, report), report);
      report.finish(browser.name(), (int) ((System.nanoTime() - start) / 1_000_000_000));
      report.write(album.folder());
      System.out.print(report.forPeople());
      System.out.println("Pictures, tally and summary: " + project.root().relativize(album.folder()));
      if (stay) {
        stay(browser);
      }
    }
    return report.isRight();
  }

  /** What goes wrong on the way is part of the report. */
  private static void play(Story story, Report report) throws IOException {
    try {
      story.play();
    } catch (AssertionError | WebDriverException e) {
      String message = String.valueOf(e.getMessage());
      report.say("The story was played to its end", message.lines().findFirst().orElse(message));
    }
  }

  private static boolean hasDisplay() {
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  /** Until Enter; where nobody can press it, until the program is ended from outside. */
  private static void stay(ChromiumSession browser) throws IOException, InterruptedException {
    browser.open(Story.RECEIVED);
    Runtime.getRuntime().addShutdownHook(new Thread(browser::close));
    System.out.println(hasDisplay() ? "The browser stays open. Press Enter here to end." : "The browser stays open, but without a"
        + " display it has no window. Press Enter here to end.");
    if (System.in.read() < 0) {
      Thread.currentThread().join();
    }
  }
}
