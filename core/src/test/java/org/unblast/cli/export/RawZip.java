package org.unblast.cli.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes ZIP files byte by byte, so that a test can make them lie. */
public final class RawZip {
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final List<byte[]> directory = new ArrayList<>();
    private String name = "";
    private byte[] content = {};
    private byte[] packed = {};
    private int flags;
    private int method;
    private long size;
    private long crc;
    private int offset;

    /** Starts a file, packed as usual; what follows changes it, and {@link #end} adds it. */
    public RawZip file(String fileName, byte[] bytes) {
        name = fileName;
        content = bytes;
        packed = deflated(bytes);
        flags = 0;
        method = 8;
        size = content.length;
        CRC32 sum = new CRC32();
        sum.update(content);
        crc = sum.getValue();
        offset = files.size();
        return this;
    }

    public RawZip file(String fileName, String text) {
        return file(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    RawZip stored() {
        packed = content;
        method = 0;
        return this;
    }

    RawZip flags(int bits) {
        flags = bits;
        return this;
    }

    RawZip method(int number) {
        method = number;
        return this;
    }

    RawZip sizeSaid(long bytes) {
        size = bytes;
        return this;
    }

    RawZip crcSaid(long sum) {
        crc = sum;
        return this;
    }

    RawZip packedAs(byte[] bytes) {
        packed = bytes;
        return this;
    }

    RawZip startSaid(int at) {
        offset = at;
        return this;
    }

    public RawZip end() {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer local = buffer(30 + bytes.length);
        local.putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method).putInt(0);
        local.putInt((int) crc).putInt(packed.length).putInt((int) size).putShort((short) bytes.length).putShort((short) 0).put(bytes);
        files.writeBytes(local.array());
        files.writeBytes(packed);
        ByteBuffer entry = buffer(46 + bytes.length);
        entry.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) flags).putShort((short) method).putInt(0);
        entry.putInt((int) crc).putInt(packed.length).putInt((int) size).putShort((short) bytes.length);
        entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(offset).put(bytes);
        directory.add(entry.array());
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(files.toByteArray());
        int start = all.size();
        directory.forEach(all::writeBytes);
        ByteBuffer end = buffer(22);
        end.putInt(0x06054b50).putInt(0).putShort((short) directory.size()).putShort((short) directory.size());
        end.putInt(all.size() - start).putInt(start).putShort((short) 0);
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    public Path write(Path file) {
        try {
            return Files.write(file, bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
