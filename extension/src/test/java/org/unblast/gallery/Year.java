package org.unblast.gallery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.unblast.browser.Backstage;

/** A year of invented invitations, judged as if they stood on a page. */
final class Year {
  private static final int WEEKS = 53;
  private static final int DAYS = 7;

  /** As many as one message may carry. */
  private static final int AT_ONCE = 400;

  private static final List<String> MASS = List.of(
      "Hi there, I help founders like you fill their calendar with qualified leads. Open to a quick call of 15 minutes this week to see how?",
      "Hello, we are a team of senior developers and could take work off your hands at half the cost. When can I call you to tell you more?",
      "Hi, I came across your profile and was impressed. Our free webinar shows how to scale your agency to six figures in 90 days. Save your seat?");

  /** Too short to be anybody's campaign. */
  private static final List<String> OWN = List.of(
      "Good to meet you at the lock in Ghent.", "Is the flood gauge in Tromsø still running?", "We shared an office in 2014, remember?");

  private static final String SOUNDING = "Would love to connect and see if we can help.";

  private final Backstage backstage;

  Year(Backstage backstage) {
    this.backstage = backstage;
  }

  void fill() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int ago = WEEKS - 1; ago >= 0; ago--) {
      // More in spring and autumn, none over the holidays; no two weeks alike.
      int mass = ago % 26 == 3 ? 0 : 3 + ago * 7 % 5 + (ago % 26 < 13 ? 4 : 0);
      for (int n = 0; n < mass; n++) {
        all.add(invitation(ago, n, MASS.get((ago / 5 + n) % MASS.size())));
      }
      for (int n = 0; n < ago * 3 % 4; n++) {
        all.add(invitation(ago, mass + n, OWN.get(n % OWN.size())));
      }
      if (ago % 3 == 0) {
        all.add(invitation(ago, mass + 8, SOUNDING));
        all.add(invitation(ago, mass + 9, ""));
      }
    }
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      backstage.ask(Map.of("type", "judge", "invitations", all.subList(from, Math.min(all.size(), from + AT_ONCE))));
    }
  }

  private static Map<String, Object> invitation(int weeksAgo, int number, String note) {
    String sent = Instant.now().minus((long) weeksAgo * DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS).toString();
    String id = "in:sender-" + weeksAgo + "-" + number;
    return note.isEmpty() ? Map.of("id", id, "sentAt", sent) : Map.of("id", id, "sentAt", sent, "note", note);
  }
}
