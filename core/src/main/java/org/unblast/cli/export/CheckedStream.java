package org.unblast.cli.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.unblast.archive.ExportException;

/** A file while it is unpacked: no longer than it says, and at its end with the sum it says. */
final class CheckedStream extends FilterInputStream {
    private final ZipEntry entry;
    private final String name;
    private final CRC32 sum = new CRC32();
    private long length;

    CheckedStream(InputStream in, ZipEntry entry, String name) {
        super(in);
        this.entry = entry;
        this.name = name;
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
                throw damaged();
            }
            return read;
        }
        length += read;
        sum.update(bytes, offset, read);
        if (length > entry.getSize()) {
            throw damaged();
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

    private ExportException damaged() {
        return new ExportException(name + " is damaged; download the export again");
    }
}
