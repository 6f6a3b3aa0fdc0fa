package org.unblast.campaign;

/**
 * One remembered invitation.
 *
 * @param id the invitation's id
 * @param sender a hash of what tells senders apart
 * @param day when it was seen
 * @param signature its text's fingerprint
 * @param text its text; empty once it was dropped
 */
record Copy(String id, int sender, int day, Signature signature, String text) {
    private static final char TAB = '\t';

    /** One line of text, for the store. Ids hold no tab: {@link CampaignMemory} sees to that. */
    String toRecord() {
        return id + TAB + sender + TAB + day + TAB + signature + TAB + text;
    }

    /** Reads what {@link #toRecord} wrote. */
    static Copy parse(String record) {
        int first = record.indexOf(TAB);
        int second = record.indexOf(TAB, first + 1);
        int third = record.indexOf(TAB, second + 1);
        int fourth = record.indexOf(TAB, third + 1);
        return new Copy(
                record.substring(0, first),
                Integer.parseInt(record.substring(first + 1, second)),
                Integer.parseInt(record.substring(second + 1, third)),
                Signature.parse(record.substring(third + 1, fourth)),
                record.substring(fourth + 1));
    }
}
