package org.unblast.cli.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unblast.archive.ExportException;

class ExportZipTest {
    private static final String NAME = "Invitations.csv";
    private static final String CSV = "From,To\r\nIvo,Edda\r\n";

    @TempDir
    private Path folder;

    private List<String> rows(RawZip zip) {
        return rows(zip.bytes());
    }

    private List<String> rows(byte[] zip) {
        List<String> rows = new ArrayList<>();
        Path file = folder.resolve("export.zip");
        try {
            Files.write(file, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (ExportZip export = ExportZip.open(file, what -> { })) {
            assertTrue(export.read(NAME, row -> rows.add(row.number() + " " + row.line() + " " + row.cells())), "the file is not found");
        }
        return rows;
    }

    private void refused(String sentence, byte[] zip) {
        String message = assertTimeout(Duration.ofSeconds(2), () -> assertThrows(ExportException.class, () -> rows(zip)).getMessage());
        assertEquals(sentence, message.replace(folder.resolve("export.zip").toString(), "FILE"));
    }

    private static RawZip zip() {
        return new RawZip().file(NAME, CSV);
    }

    @Test
    @DisplayName("a file is read, packed or stored, its rows numbered")
    void reads() {
        List<String> expected = List.of("1 1 [From, To]", "2 2 [Ivo, Edda]");
        assertEquals(expected, rows(zip().end()));
        assertEquals(expected, rows(zip().stored().end()));
    }

    @ParameterizedTest
    @DisplayName("wherever it lies and however its name is written, it is found")
    @ValueSource(strings = {"Basic_LinkedInDataExport_11-20-2026/Invitations.csv", "a/b/INVITATIONS.CSV", "invi_ta tions.csv", "old\\Invitations.csv"})
    void names(String name) {
        RawZip zip = new RawZip().file("__MACOSX/._" + NAME, "x").end().file("Invitations.txt", "x").end().file("Invitations.csv/", "").stored().end();
        assertEquals(2, rows(zip.file(name, CSV).end()).size());
    }

    @Test
    @DisplayName("a file that is not there is not there")
    void absent() {
        try (ExportZip export = ExportZip.open(zip().end().write(folder.resolve("e.zip")), what -> { })) {
            assertFalse(export.read("messages.csv", row -> { }));
        }
    }

    @Test
    @DisplayName("what is no ZIP file, or no whole one, is said to be so")
    void noZip() {
        byte[] good = zip().end().bytes();
        refused("FILE is not a ZIP file", new byte[0]);
        refused("FILE is not a ZIP file", "<html>Please log in</html>".getBytes(StandardCharsets.UTF_8));
        refused("FILE is not whole: its end is missing; download it again", Arrays.copyOf(good, good.length - 1));
        refused("FILE is not whole: its end is missing; download it again", Arrays.copyOf(good, good.length / 2));
        refused("FILE is damaged; download it again", Arrays.copyOfRange(good, 1, good.length));
        assertEquals(
                folder + " is a folder; give the ZIP file as LinkedIn sent it",
                assertThrows(ExportException.class, () -> ExportZip.open(folder, what -> { })).getMessage());
    }

    @Test
    @DisplayName("cut off anywhere, or with any byte changed, it is read as it was or refused, never half read")
    void mutants() {
        byte[] good = zip().end().file("Skills.csv", "Name\nCrowns\n").end().bytes();
        List<String> expected = rows(good);
        for (int i = 0; i < good.length; i++) {
            byte[] mutant = good.clone();
            mutant[i] ^= 0x55;
            for (byte[] bytes : List.of(mutant, Arrays.copyOf(good, i))) {
                try {
                    assertEquals(expected, rows(bytes), "byte " + i);
                } catch (ExportException | AssertionError e) {
                    boolean renamed = String.valueOf(e.getMessage()).contains("not found");
                    assertTrue(e instanceof ExportException || renamed, "byte " + i + ": " + e.getMessage());
                }
            }
        }
    }

    @Test
    @DisplayName("a comment at its end is passed over")
    void comment() {
        byte[] good = zip().end().bytes();
        byte[] commented = Arrays.copyOf(good, good.length + 3);
        commented[good.length - 2] = 3;
        assertEquals(2, rows(commented).size());
    }

    @Test
    @DisplayName("an encrypted archive is refused, whichever file of it is")
    void encrypted() {
        String sentence = "FILE is encrypted: unpack it with its password and pack it again without";
        refused(sentence, zip().flags(1).end().bytes());
        refused(sentence, zip().end().file("other", "x").flags(0x41).end().bytes());
    }

    @ParameterizedTest
    @DisplayName("a name that points out of its folder is refused")
    @ValueSource(strings = {"../Invitations.csv", "a/../../x", "/etc/passwd", "..\\x", "C:\\x", "a/..", "\\x"})
    void traversal(String name) {
        refused("FILE holds a file that points out of its folder, " + name + ": no export does", zip().end().file(name, "x").end().bytes());
    }

    @Test
    @DisplayName("names are shown without signs that would move the cursor")
    void hostileNames() {
        refused("FILE holds a file that points out of its folder, ../ [31m x: no export does", zip().end().file("../\u001b[31m\u202ex", "x").end().bytes());
    }

    @Test
    @DisplayName("files that overlap are refused")
    void overlap() {
        refused("FILE holds files that overlap, such as Skills.csv: no export does", zip().end().file("Skills.csv", "x").startSaid(0).end().bytes());
    }

    @Test
    @DisplayName("a file that reaches into the directory behind it is refused")
    void intoTheDirectory() {
        byte[] bytes = zip().end().bytes();
        int directory = bytes.length - 22 - 46 - NAME.length();
        bytes[directory + 20] += 1;
        refused("FILE is damaged; download it again", bytes);
    }

    @Test
    @DisplayName("an unknown way of packing is refused")
    void method() {
        refused("FILE packs Invitations.csv by method 12, which is not read", zip().method(12).end().bytes());
    }

    @Test
    @DisplayName("a bomb is refused by what it says, or where more comes out of it than it says")
    void bombs() {
        byte[] zeros = new byte[20 << 20];
        String said = "FILE holds Invitations.csv, which would unpack to more than 200 times its size: that is no export";
        refused(said, new RawZip().file(NAME, zeros).end().bytes());
        refused("Invitations.csv is damaged; download the export again", new RawZip().file(NAME, zeros).sizeSaid(1_000).end().bytes());
        refused(said.replace("Invitations", "Unused"), zip().end().file("Unused.csv", zeros).end().bytes());
    }

    @Test
    @DisplayName("a file may be packed 200 times tighter, and no more; a small one as tight as it likes")
    void ratio() {
        assertTrue(ZipChecks.isBomb(ZipLimits.RATIO_FROM + 200, (ZipLimits.RATIO_FROM + 200) / 200 - 1));
        assertFalse(ZipChecks.isBomb(ZipLimits.RATIO_FROM + 200, (ZipLimits.RATIO_FROM + 200) / 200));
        assertFalse(ZipChecks.isBomb(ZipLimits.RATIO_FROM, 1));
    }

    @Test
    @DisplayName("a file may be as large as the limit, and no larger")
    void limit() {
        byte[] packed = RawZip.deflated(new byte[0]);
        refused("Invitations.csv is 268435457 bytes long; at most 268435456 are read",
                zip().packedAs(padded(packed)).sizeSaid(ZipLimits.UNPACKED + 1).end().bytes());
        refused("Invitations.csv is damaged; download the export again", zip().packedAs(padded(packed)).sizeSaid(ZipLimits.UNPACKED).end().bytes());
    }

    /** Long enough to be no bomb by what it says. */
    private static byte[] padded(byte[] packed) {
        return Arrays.copyOf(packed, (int) (ZipLimits.UNPACKED / ZipLimits.RATIO) + 2);
    }

    @Test
    @DisplayName("what is skipped would not be checked")
    void noSkipping() throws IOException {
        try (CheckedStream stream = new CheckedStream(InputStream.nullInputStream(), new ZipEntry(NAME), NAME)) {
            assertThrows(UnsupportedOperationException.class, () -> stream.skip(1));
            assertFalse(stream.markSupported());
        }
    }

    @Test
    @DisplayName("a file that is not what it says is damaged")
    void damaged() {
        refused("Invitations.csv is damaged; download the export again", zip().crcSaid(7).end().bytes());
        refused("Invitations.csv is damaged; download the export again", zip().sizeSaid(CSV.length() + 1).end().bytes());
        refused("Invitations.csv is damaged and cannot be unpacked; download the export again", zip().packedAs(new byte[] {(byte) 0xff, 1}).end().bytes());
        byte[] half = RawZip.deflated(CSV.repeat(100).getBytes(StandardCharsets.UTF_8));
        refused("Invitations.csv is damaged and cannot be unpacked; download the export again", zip().packedAs(Arrays.copyOf(half, half.length / 2)).end().bytes());
    }

    @Test
    @DisplayName("the same file twice is not chosen between")
    void twice() {
        refused("it holds Invitations.csv twice: Invitations.csv and old/invitations.csv", zip().end().file("old/invitations.csv", CSV).end().bytes());
    }

    @Test
    @DisplayName("ten thousand files may be in it, and no more")
    void manyFiles() {
        RawZip zip = zip().end();
        for (int i = 1; i < ZipLimits.ENTRIES; i++) {
            zip.file("f" + i, "").stored().end();
        }
        assertEquals(2, rows(zip).size());
        refused("FILE holds 10001 files; at most 10000 are read", zip.file("one more", "").stored().end().bytes());
    }

    @Test
    @DisplayName("what comes with the large form of the format is no export")
    void zip64() {
        byte[] large = zip().end().bytes();
        Arrays.fill(large, large.length - 6, large.length - 2, (byte) 0xff);
        refused("FILE is larger than an export can be", large);
    }
}
