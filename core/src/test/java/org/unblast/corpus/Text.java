package org.unblast.corpus;

/**
 * One labelled text.
 *
 * @param id file and line, such as {@code de.jsonl:17}, or the corpus's own id
 * @param text the text
 * @param outreach whether it is mass-mailed outreach
 * @param language BCP 47 tag
 * @param kind note, followup, inmail or message; a foreign corpus may have its own words
 * @param family what sort of outreach, or what sort of genuine text
 * @param era 2015, 2020 or 2026: the fashion it is written in; empty where unknown
 * @param generic whether it is outreach that only flatters and networks, without a pitch
 */
public record Text(
        String id,
        String text,
        boolean outreach,
        String language,
        String kind,
        String family,
        String era,
        boolean generic) {
    /** The file it stands in: one writer's hand. */
    public String source() {
        int colon = id.indexOf(':');
        return colon < 0 ? "" : id.substring(0, colon);
    }
}
