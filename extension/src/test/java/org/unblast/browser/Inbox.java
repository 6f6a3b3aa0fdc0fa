package org.unblast.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;

/**
 * The invented people of the replica, as {@code inbox.json} has them.
 *
 * @param cards in the order of the page
 */
public record Inbox(List<Card> cards) {
  /**
   * @param kind person, page, newsletter, event or group
   * @param name of the sender, in bold
   * @param about what is to be accepted: the sender, or what a page, newsletter, event or group is called
   * @param note empty if there is none
   * @param expect the levels that are right for it
   */
  public record Card(String kind, String name, String about, String note, List<String> expect) {}

  public static Inbox read(Project project) throws IOException {
    List<Card> cards = new ArrayList<>();
    for (Object one : (List<?>) whole(project).get("invitations")) {
      Map<?, ?> fields = (Map<?, ?>) one;
      String name = String.valueOf(fields.get("name"));
      cards.add(new Card(String.valueOf(fields.get("kind")), name, fields.get("thing") instanceof String thing ? thing : name,
          fields.get("note") instanceof String note ? note : "",
          ((List<?>) fields.get("expect")).stream().map(String::valueOf).toList()));
    }
    return new Inbox(List.copyOf(cards));
  }

  /** The profile names of all people on all tabs. */
  static List<String> profiles(Project project) throws IOException {
    Map<String, Object> whole = whole(project);
    return Stream.of("invitations", "suggestions", "sent")
        .flatMap(list -> ((List<?>) whole.get(list)).stream())
        .map(person -> String.valueOf(((Map<?, ?>) person).get("slug")))
        .toList();
  }

  private static Map<String, Object> whole(Project project) throws IOException {
    return new Json().toType(Files.readString(project.replica().resolve("inbox.json")), Json.MAP_TYPE);
  }

  public int size() {
    return cards.size();
  }
}
