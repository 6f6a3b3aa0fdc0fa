package org.unblast.cli.export;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.unblast.archive.ExportException;

/**
 * The list of files at the end of a ZIP file, as the format has it (PKWARE APPNOTE 6.3.10, 4.3.7 to 4.3.16). The class
 * library unpacks, but does not tell where a file starts and whether it is encrypted; this does.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 0x2041;
    private static final long ZIP64 = 0xffffffffL;

    /**
     * One packed file.
     *
     * @param start where its own header starts
     * @param end where its packed bytes end
     */
    record Entry(String name, int method, boolean encrypted, long packed, long size, long start, long end) {}

    private final RandomAccessFile file;

    private ZipDirectory(RandomAccessFile file) {
        this.file = file;
    }

    /**
     * Reads the list.
     *
     * @throws ExportException if it is not whole; the message is a sentence without its subject
     */
    static List<Entry> read(RandomAccessFile file) throws IOException {
        return new ZipDirectory(file).entries();
    }

    private List<Entry> entries() throws IOException {
        long endAt = endRecord();
        ByteBuffer end = bytes(endAt, END_LENGTH);
        int count = end.getShort(10) & 0xffff;
        long length = end.getInt(12) & ZIP64;
        long start = end.getInt(16) & ZIP64;
        if (count == 0xffff || length == ZIP64 || start == ZIP64) {
            throw new ExportException("is larger than an export can be");
        }
        if (start + length != endAt || end.getShort(4) != 0 || end.getShort(6) != 0) {
            throw damaged();
        }
        if (count > ZipLimits.ENTRIES || length > ZipLimits.DIRECTORY) {
            throw new ExportException("holds " + count + " files; at most " + ZipLimits.ENTRIES + " are read");
        }
        ByteBuffer directory = bytes(start, (int) length);
        List<Entry> entries = new ArrayList<>();
        while (directory.remaining() >= ENTRY_LENGTH) {
            entries.add(entry(directory, start));
        }
        if (entries.size() != count || directory.hasRemaining()) {
            throw damaged();
        }
        return entries;
    }

    /** Where the end record stands: at the very end, but for a comment. */
    private long endRecord() throws IOException {
        long from = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = bytes(from, (int) (file.length() - from));
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + (tail.getShort(at + 20) & 0xffff) == tail.limit()) {
                return from + at;
            }
        }
        boolean startsAsOne = file.length() >= 4 && bytes(0, 4).getInt(0) == LOCAL;
        throw new ExportException(startsAsOne ? "is not whole: its end is missing; download it again" : "is not a ZIP file");
    }

    private Entry entry(ByteBuffer directory, long limit) throws IOException {
        int at = directory.position();
        int name = directory.getShort(at + 28) & 0xffff;
        int rest = (directory.getShort(at + 30) & 0xffff) + (directory.getShort(at + 32) & 0xffff);
        if (directory.getInt(at) != ENTRY || directory.remaining() < ENTRY_LENGTH + name + rest) {
            throw damaged();
        }
        byte[] bytes = new byte[name];
        directory.get(at + ENTRY_LENGTH, bytes);
        directory.position(at + ENTRY_LENGTH + name + rest);
        long packed = directory.getInt(at + 20) & ZIP64;
        long start = directory.getInt(at + 42) & ZIP64;
        if (start + LOCAL_LENGTH > limit) {
            throw damaged();
        }
        ByteBuffer local = bytes(start, LOCAL_LENGTH);
        long end = start + LOCAL_LENGTH + (local.getShort(26) & 0xffff) + (local.getShort(28) & 0xffff) + packed;
        if (local.getInt(0) != LOCAL || end > limit) {
            throw damaged();
        }
        boolean encrypted = ((directory.getShort(at + 8) | local.getShort(6)) & ENCRYPTED) != 0;
        return new Entry(
                new String(bytes, StandardCharsets.UTF_8), directory.getShort(at + 10) & 0xffff, encrypted, packed,
                directory.getInt(at + 24) & ZIP64, start, end);
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ExportException damaged() {
        return new ExportException("is damaged; download it again");
    }
}
