package org.unblast.cli.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.unblast.archive.ExportException;
import org.unblast.archive.ExportFiles;
import org.unblast.archive.Names;

/** LinkedIn's "Get a copy of your data", as it comes: one ZIP file with tables in it. Nothing is unpacked to disk. */
public final class ExportZip implements ExportFiles, AutoCloseable {
    private static final int ROWS_BETWEEN_REPORTS = 1_000;

    private final ZipFile zip;
    private final Consumer<String> progress;

    private ExportZip(ZipFile zip, Consumer<String> progress) {
        this.zip = zip;
        this.progress = progress;
    }

    /**
     * Opens an export.
     *
     * @param progress told now and then what is being read
     * @throws ExportException if it is none, or tries something; the message is a sentence that names the file
     */
    public static ExportZip open(Path file, Consumer<String> progress) {
        try {
            if (Files.isDirectory(file)) {
                throw new ExportException("is a folder; give the ZIP file as LinkedIn sent it");
            }
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
                ZipChecks.check(ZipDirectory.read(bytes));
            }
            // Names that matter are plain; this charset reads any others without complaint.
            return new ExportZip(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1), progress);
        } catch (ExportException e) {
            throw new ExportException(Shown.text(file.toString()) + " " + e.getMessage());
        } catch (IOException e) {
            throw new ExportException(Shown.text(file.toString()) + " cannot be read as a ZIP file: " + Shown.text(String.valueOf(e.getMessage())));
        }
    }

    /** Whether a file starts as a ZIP file does. */
    public static boolean looksLikeOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    @Override
    public boolean read(String name, Rows rows) {
        ZipEntry entry = find(name);
        if (entry == null) {
            return false;
        }
        if (entry.getSize() > ZipLimits.UNPACKED) {
            throw new ExportException(name + " is " + entry.getSize() + " bytes long; at most " + ZipLimits.UNPACKED + " are read");
        }
        try (InputStream in = new CheckedStream(zip.getInputStream(entry), entry, name)) {
            CsvRows.read(in, name, row -> {
                if (row.number() % ROWS_BETWEEN_REPORTS == 0) {
                    progress.accept("reading " + name + ": " + row.number() + " rows");
                }
                rows.row(row);
            });
        } catch (IOException e) {
            throw new ExportException(name + " is damaged and cannot be unpacked; download the export again");
        }
        return true;
    }

    private @Nullable ZipEntry find(String name) {
        List<ZipEntry> found = new ArrayList<>();
        zip.stream().filter(entry -> isCalled(entry, name)).forEach(found::add);
        if (found.size() > 1) {
            throw new ExportException("it holds " + name + " twice: " + Shown.text(found.get(0).getName()) + " and " + Shown.text(found.get(1).getName()));
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** Packed again by hand, the files may lie in a folder; a Mac adds shadows of them. */
    private static boolean isCalled(ZipEntry entry, String name) {
        String path = entry.getName().replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !last.startsWith("._") && last.toLowerCase(Locale.ROOT).endsWith(".csv")
                && Names.plain(last).equals(Names.plain(name));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // It was only read.
            return;
        }
    }
}
