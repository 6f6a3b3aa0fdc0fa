package org.unblast.cli.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.unblast.archive.ExportException;

/** A file while it is unpacked: no longer than it says, no longer than is allowed, and at its end with the sum it says. */
final class CheckedStream extends FilterInputStream {
    private final ZipEntry entry;
    private final String name;
    private final long limit;
    private final CRC32 sum = new CRC32();
    private long length;

    CheckedStream(InputStream in, ZipEntry entry, String name, long limit) {
        super(in);
        this.entry = entry;
        this.name = name;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        int read = super.read(bytes, offset, count);
        if (read < 0) {
            if (length != entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw new ExportException(name + " is damaged; download the export again");
            }
            return read;
        }
        length += read;
        sum.update(bytes, offset, read);
        if (length > limit) {
            throw new ExportException(name + " is larger than " + limit + " bytes unpacked: that is no export");
        }
        if (ZipChecks.isBomb(length, entry.getCompressedSize())) {
            throw new ExportException(name + " unpacks to more than " + ZipLimits.RATIO + " times its size: that is no export");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public long skip(long count) {
        throw new UnsupportedOperationException("what is skipped is not checked");
    }
}
