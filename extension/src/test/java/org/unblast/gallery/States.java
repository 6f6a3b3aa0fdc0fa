package org.unblast.gallery;

import java.util.List;
import java.util.Map;

/** All states. One more is one more line. */
final class States {
  static final List<State> ALL = List.of(
      new State("inbox", "The list, with a badge on each card", studio -> studio.inbox().window()),
      new State("badge-spam", "Mass mail", studio -> studio.inbox().badge("spam").card()),
      new State("badge-unsure", "Unsure", studio -> studio.doubtful().inbox().badge("unsure").card()),
      new State("badge-clear", "Clear", studio -> studio.inbox().badge("clear").card()),
      new State("badge-unknown", "Not enough to tell", studio -> studio.inbox().badge("unknown").card()),
      new State("badge-page", "No person: nothing to judge", studio -> studio.inbox().badgeOn(Studio.PAGE).card()),
      new State("reasons-spam", "Why: mass mail", studio -> studio.inbox().badge("spam").open().card()),
      new State("reasons-campaign", "Why: the same text from others", studio -> studio.wholeInbox().badgeOn(Studio.COPY).open().card()),
      new State("reasons-unsure", "Why: unsure", studio -> studio.doubtful().inbox().badge("unsure").open().card()),
      new State("reasons-clear", "Why: clear", studio -> studio.inbox().badge("clear").open().card()),
      new State("reasons-unknown", "Why: not enough to tell", studio -> studio.inbox().badge("unknown").open().card()),
      new State("reasons-page", "Why: no person", studio -> studio.inbox().badgeOn(Studio.PAGE).open().card()),
      new State("refusal", "A refusal to copy", studio -> studio.inbox().badge("spam").open().press("refuse").card()),
      new State("said-not-spam", "The user said: not spam", studio -> studio.inbox().badge("spam").open().say("not-spam").card()),
      new State("said-spam", "The user said: spam", studio -> studio.inbox().badge("clear").open().say("spam").close().card()),
      new State("dimmed", "Flagged cards dimmed", studio -> studio.set(Map.of("display", "dim")).inbox().window()),
      new State("bar-hidden", "Flagged cards hidden", studio -> studio.inbox().hide().window()),
      new State("bar-trouble", "A page that is not understood", studio -> studio.strangePage().window()),
      new State("messages", "Messages", studio -> studio.page("/messaging/").window()),
      new State("messages-reasons", "Why: a message", studio -> studio.page("/messaging/").firstBadge().open().card()),
      new State("popup-week", "Popup: the week's numbers", studio -> studio.inbox().popup(popup -> {})),
      new State("popup-week-end", "Popup: further down", studio -> studio.inbox().popup(Studio.Extras::end)),
      new State("popup-flagged", "Popup: what is flagged on the page", studio -> studio.inbox().popup(popup -> popup.pressIfShown("#flagged > summary"))),
      new State("popup-empty", "Popup: nothing yet, and not LinkedIn", studio -> studio.elsewhere().popup(popup -> {})),
      new State("popup-off", "Popup: switched off", studio -> studio.set(Map.of("enabled", false)).inbox(0).popup(popup -> {})),
      new State("popup-trouble", "Popup: a page that is not understood", studio -> studio.strangePage().popup(popup -> {})),
      new State("popup-damage", "Popup: stored records came back damaged", studio -> studio.inbox().damage("w").popup(popup -> {})),
      new State("popup-erase", "Popup: before erasing", studio -> studio.inbox().popup(popup -> popup.press("#erase").end())),
      new State("dashboard", "Dashboard: a few invitations", studio -> studio.inbox().dashboard(page -> {})),
      new State("dashboard-year", "Dashboard: a year", studio -> studio.year().dashboard(page -> {})),
      new State("dashboard-table", "Dashboard: the numbers as a table", studio -> studio.year().dashboard(page -> page.press("#history summary"))),
      new State("dashboard-empty", "Dashboard: nothing yet", studio -> studio.dashboard(page -> {})),
      new State("dashboard-trouble", "Dashboard: stored data that cannot be read", studio -> studio.unreadable().dashboard(page -> {})),
      new State("welcome", "Welcome page", studio -> studio.welcome(page -> {})),
      new State("options", "Settings", studio -> studio.options(page -> {})),
      new State("options-kept", "Settings: what was learned and kept", studio -> studio.taught().options(page -> {})),
      new State("options-forms", "Settings: the forms opened", studio -> studio.options(page -> page.press("summary").choose("#fix-file", studio.layoutFix()))));

  private States() {}
}
