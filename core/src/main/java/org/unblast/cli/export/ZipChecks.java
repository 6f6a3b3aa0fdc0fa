package org.unblast.cli.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unblast.archive.ExportException;

/** What no honest archive does. Looked at before a byte is unpacked; messages are sentences without their subject. */
final class ZipChecks {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private ZipChecks() {}

    static void check(List<ZipDirectory.Entry> entries) {
        for (ZipDirectory.Entry entry : entries) {
            String name = Shown.text(entry.name());
            if (entry.encrypted()) {
                throw new ExportException("is encrypted: unpack it with its password and pack it again without");
            }
            if (leavesItsFolder(entry.name())) {
                throw new ExportException("holds a file that points out of its folder, " + name + ": no export does");
            }
            if (entry.method() != STORED && entry.method() != DEFLATED) {
                throw new ExportException("packs " + name + " by method " + entry.method() + ", which is not read");
            }
            if (isBomb(entry.size(), entry.packed())) {
                throw new ExportException("holds " + name + ", which would unpack to more than " + ZipLimits.RATIO + " times its size: that is no export");
            }
        }
        checkOverlaps(entries);
    }

    /** Whether so much out of so little can only be meant to fill the memory. */
    static boolean isBomb(long size, long packed) {
        return size > ZipLimits.RATIO_FROM && size / ZipLimits.RATIO > packed;
    }

    private static boolean leavesItsFolder(String name) {
        String path = name.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        return path.startsWith("/") || drive || path.indexOf('\0') >= 0 || ("/" + path + "/").contains("/../");
    }

    private static void checkOverlaps(List<ZipDirectory.Entry> entries) {
        List<ZipDirectory.Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingLong(ZipDirectory.Entry::start));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start() < sorted.get(i - 1).end()) {
                throw new ExportException("holds files that overlap, such as " + Shown.text(sorted.get(i).name()) + ": no export does");
            }
        }
    }
}
