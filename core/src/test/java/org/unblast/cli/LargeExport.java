package org.unblast.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.unblast.corpus.Corpus;
import org.unblast.corpus.Text;

/** Makes the export of somebody who has been a member for years: every text another, half of its words taken from anywhere. */
final class LargeExport {
    private static final String IN = "https://www.linkedin.com/in/";
    private static final String ME = "Edda Marsh";
    private static final int LONGEST_NOTE = 300;
    private static final int PEOPLE = 20_000;

    private final Random random = new Random(2026);
    private final List<String> texts = Corpus.own().stream().map(Text::text).toList();
    private final List<String> words;

    private LargeExport() {
        TreeSet<String> all = new TreeSet<>();
        texts.forEach(text -> all.addAll(List.of(text.split("\\s+"))));
        words = new ArrayList<>(all);
    }

    /** Writes an export with so many rows in each of its three files. */
    static Path write(Path file, int invitations, int messages, int connections) {
        LargeExport export = new LargeExport();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("Invitations.csv"));
            writer.write("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n");
            for (int i = 0; i < invitations; i++) {
                export.invitation(writer, i);
            }
            writer.flush();
            zip.putNextEntry(new ZipEntry("messages.csv"));
            writer.write("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n");
            for (int i = 0; i < messages; i++) {
                export.message(writer);
            }
            writer.flush();
            zip.putNextEntry(new ZipEntry("Connections.csv"));
            writer.write("Notes:\n\"When exporting, some addresses are missing\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
            for (int i = 0; i < connections; i++) {
                writer.write("Person," + i + "," + IN + "person-" + i + ",person-" + i + "@example.org,Elm " + i + ",Partner," + export.two(28) + " Feb 2026\n");
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void invitation(Writer writer, int number) throws IOException {
        String text = varied();
        String note = random.nextBoolean() ? text.substring(0, Math.min(LONGEST_NOTE, text.length())) : "";
        String sentAt = (1 + random.nextInt(12)) + "/" + (1 + random.nextInt(28)) + "/" + (19 + random.nextInt(8)) + ", " + (1 + random.nextInt(12)) + ":" + two(59)
                + (random.nextBoolean() ? " AM" : " PM");
        writer.write("Person " + number + "," + ME + ",\"" + sentAt + "\"," + quoted(note) + ",INCOMING," + IN + "person-" + number + "," + IN + "edda-marsh\n");
    }

    private void message(Writer writer) throws IOException {
        int person = random.nextInt(PEOPLE);
        String date = (2019 + random.nextInt(8)) + "-" + two(12) + "-" + two(28) + " " + two(23) + ":" + two(59) + ":" + two(59) + " UTC";
        writer.write("2-conversation-" + person + "==,,Person " + person + "," + IN + "person-" + person + "," + ME + "," + IN + "edda-marsh," + date + ",,"
                + quoted(varied()) + ",INBOX,\n");
    }

    private String varied() {
        StringBuilder text = new StringBuilder();
        for (String word : texts.get(random.nextInt(texts.size())).split("\\s+")) {
            text.append(text.length() == 0 ? "" : " ").append(random.nextBoolean() ? word : words.get(random.nextInt(words.size())));
        }
        return text.toString();
    }

    /** 1 to the most, in two digits. */
    private String two(int most) {
        int number = 1 + random.nextInt(most);
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
