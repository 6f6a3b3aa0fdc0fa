package org.unblast.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.unblast.browser.Backstage;
import org.unblast.browser.OptionsPage;
import org.unblast.browser.Waits;

/** What a person does in the settings with files and phrases of his own. */
abstract class SettingsScenarios extends Scene {
  SettingsScenarios(Which which) throws Exception {
    super(which);
  }

  @Test
  void theArchiveFillsInWhoTheUserIs() throws IOException {
    Path archive = archive(Map.of(
        "Profile.csv", "First Name,Last Name,Address,Geo Location\r\nEdda,Marsh,12 Secret Street,\"Bergen, Vestland, Norway\"\r\n",
        "Skills.csv", "Name\r\nslate roofing\r\ngutters\r\n",
        "messages.csv", "no table at all \""));
    OptionsPage.in(browser(), page -> {
      String said = page.fillFrom(archive);
      assertEquals("NO|Bergen|slate roofing|gutters", page.form(), said);
      return null;
    });
    assertEquals("", OptionsPage.shown(browser()).strip(), "Nothing may be kept before the user says so");
    OptionsPage.in(browser(), page -> page.fillFrom(archive) + page.keep());
    browser().stopBackground();
    Waits.until("what was kept to be shown", () -> OptionsPage.shown(browser()), shown -> shown.equals("NO slate roofing\ngutters"));
    assertTrue(!kept().contains("Secret") && !kept().contains("Marsh"), "Name and address are nobody's business: " + kept());
  }

  @Test
  void anArchiveThatIsCutOffChangesNothing() throws IOException {
    Path archive = archive(Map.of("Skills.csv", "Name\r\nslate roofing\r\n"));
    Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), 60));
    String said = OptionsPage.in(browser(), page -> page.fillFrom(archive) + page.form());
    assertTrue(said.contains("not complete") && said.endsWith("||"), said);
  }

  @Test
  void aPackIsPassedOnTakenInAndTakenOutAgain() throws IOException {
    openAll();
    Path pack = OptionsPage.in(browser(), page -> page.exportPack(browser()));
    String text = Files.readString(pack);
    assertTrue(text.startsWith("unblast campaign pack 1\n# Unblast, "), text);
    new Backstage(browser()).reset();

    String name = pack.getFileName().toString().replace(".txt", "");
    List<String> listed = OptionsPage.in(browser(), page -> {
      assertTrue(page.previewPack(pack).contains("it knows: 0"), "Nothing is remembered that it could know");
      assertEquals(List.of(), page.packs(), "A preview takes nothing in");
      page.usePack();
      return page.packs();
    });
    assertEquals(List.of(name), listed);
    browser().stopBackground();
    listed = OptionsPage.in(browser(), page -> {
      List<String> before = page.packs();
      page.previewPack(pack);
      page.usePack();
      assertEquals(2, page.packs().size());
      page.undoPack();
      assertEquals(before, page.packs(), "Undoing takes out what came last");
      return before;
    });
    assertEquals(List.of(name), listed, "A pack must outlive the background");
    new Backstage(browser()).reset();
    assertEquals(List.of(), OptionsPage.in(browser(), OptionsPage::packs), "Erasing takes packs, too");
  }

  @Test
  void aFileThatIsNoPackIsRefused() throws IOException {
    Path file = Files.writeString(Files.createTempFile(project.scratch(), "no-pack", ".txt"), "hello");
    String said = OptionsPage.in(browser(), page -> page.previewPack(file) + page.packs());
    assertTrue(said.contains("line 1 is not \"unblast campaign pack 1\"") && said.endsWith("[]"), said);
  }

  @Test
  void aPhraseIsRehearsedOnWhatCame() {
    openAll();
    OptionsPage.in(browser(), page -> {
      String said = page.rehearse("call");
      assertTrue(said.matches("Texts of the last 90 days that were looked at: [1-9]\\d*\\. It stands in: [1-9]\\d*\\."), said);
      assertEquals(List.of("call"), page.addPhrase());
      return null;
    });
  }

  private String kept() {
    return String.valueOf(new Backstage(browser()).ask(Map.of("type", "recipient")));
  }

  private Path archive(Map<String, String> files) throws IOException {
    Path archive = Files.createTempFile(project.scratch(), "archive", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return archive;
  }
}
