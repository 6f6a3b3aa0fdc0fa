package org.unblast.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.json.Json;

/** What the demo saw, sentence by sentence, for people and for programs. */
final class Report {
  /** Raised when a key of {@code summary.json} changes its meaning. */
  private static final int SCHEMA = 1;

  /** @param problem what was wrong; empty if all was right */
  private record Line(String sentence, String problem) {
    boolean isRight() {
      return problem.isEmpty();
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Object> numbers = new LinkedHashMap<>();
  private String browser = "";
  private int seconds;

  /** A number for {@code summary.json}. */
  void number(String name, long value) {
    numbers.put(name, value);
  }

  /** @param problem what speaks against the sentence; empty if nothing does */
  void say(String sentence, String problem) {
    lines.add(new Line(sentence, problem));
  }

  void finish(String nameOfBrowser, int time) {
    browser = nameOfBrowser;
    seconds = time;
  }

  boolean isRight() {
    return !lines.isEmpty() && lines.stream().allMatch(Line::isRight);
  }

  String forPeople() {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.isRight() ? "  ✓ " : "  ✗ ").append(line.sentence()).append('\n');
      if (!line.isRight()) {
        text.append("    ").append(line.problem()).append('\n');
      }
    }
    text.append(isRight() ? "All as it must be" : "Something is wrong").append(", after ").append(seconds).append(" s.\n");
    return text.toString();
  }

  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("summary.md"), markdown());
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("schema", SCHEMA);
    whole.put("right", isRight());
    whole.put("browser", browser);
    whole.put("seconds", seconds);
    whole.put("numbers", numbers);
    whole.put("checks", lines.stream().map(line -> Map.of("sentence", line.sentence(), "problem", line.problem())).toList());
    Files.writeString(folder.resolve("summary.json"), new Json().toJson(whole) + "\n");
  }

  private String markdown() {
    StringBuilder text = new StringBuilder("# The demo\n\nWith " + browser + ", in " + seconds + " s.\n\n");
    for (Line line : lines) {
      text.append(line.isRight() ? "- ✓ " : "- ✗ ").append(line.sentence()).append('\n');
      if (!line.isRight()) {
        text.append("  - ").append(line.problem()).append('\n');
      }
    }
    text.append("\n| | |\n|---|---|\n");
    numbers.forEach((name, value) -> text.append("| ").append(name).append(" | ").append(value).append(" |\n"));
    text.append("\nPictures: `inbox.png`, `reasons.png`, `hidden.png`, `popup.png`, `dark.png`. The tally: `weeks.csv`.\n");
    return text.toString();
  }
}
