package org.unblast.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The people of the replica are invented, and fit to be judged. */
class ReplicaDataTest {
  /** As the site's own dialog limits a note, in UTF-16 code units. */
  private static final int LONGEST_NOTE = 300;

  private static final int FEWEST = 48;
  private static final Set<String> LEVELS = Set.of("spam", "unsure", "clear", "unknown");

  private final Inbox inbox;

  ReplicaDataTest() throws IOException {
    inbox = Inbox.read(Project.find());
  }

  @Test
  void thereAreEnoughInvitationsOfEveryKind() {
    assertTrue(inbox.size() >= FEWEST, "The replica must hold at least " + FEWEST + " invitations");
    Set<String> kinds = new HashSet<>(inbox.cards().stream().map(Inbox.Card::kind).toList());
    assertEquals(Set.of("person", "page", "newsletter", "event", "group"), kinds);
  }

  @Test
  void notesAreAsLongAsTheSiteLetsThemBe() {
    List<String> tooLong = inbox.cards().stream().map(Inbox.Card::note).filter(note -> note.length() > LONGEST_NOTE).toList();
    assertEquals(List.of(), tooLong, "A note must fit into " + LONGEST_NOTE + " characters");
  }

  @Test
  void everyCardSaysWhichLevelsAreRight() {
    for (Inbox.Card card : inbox.cards()) {
      assertTrue(!card.expect().isEmpty() && LEVELS.containsAll(card.expect()), "Which levels are right for " + card + "?");
    }
  }

  @Test
  void genuineInvitationsAreNeverExpectedToBeSpam() {
    long genuine = inbox.cards().stream().filter(card -> !card.note().isEmpty() && !card.expect().contains("spam")).count();
    assertTrue(genuine >= 15, "The replica must hold hard genuine notes, too, but has " + genuine);
  }

  @Test
  void everybodyIsInvented() throws IOException {
    List<String> real = Inbox.profiles(Project.find()).stream().filter(slug -> !slug.endsWith("-invented")).toList();
    assertEquals(List.of(), real, "Profile names in the replica must end in -invented, so that they are nobody's");
  }
}
