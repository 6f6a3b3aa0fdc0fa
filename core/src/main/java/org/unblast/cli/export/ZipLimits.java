package org.unblast.cli.export;

/** What an archive may hold. LinkedIn's own stay far below. */
final class ZipLimits {
    /** Most files in it. */
    static final int ENTRIES = 10_000;
    /** Largest directory, in bytes. */
    static final int DIRECTORY = 8 << 20;
    /** Largest file that is unpacked, in bytes. */
    static final long UNPACKED = 256L << 20;
    /** From this size on, in bytes, a file may not be packed tighter than {@link #RATIO}. */
    static final long RATIO_FROM = 1L << 20;
    /** How many bytes may come out of one. Text seldom gives more than 20, a row repeated without end about 100. */
    static final long RATIO = 200;

    private ZipLimits() {}
}
