package org.unblast.evaluation.learning;

import java.util.List;

/**
 * What a simulated user thinks of one kind of mass mail.
 *
 * @param family the kind
 * @param wants whether he wants to read it; else he wants it flagged
 */
record Taste(String family, boolean wants) {
    static final List<Taste> ALL = List.of(
            new Taste("recruiting-blast", true), new Taste("events-podcast", true), new Taste("supplier", true),
            new Taste("dev-outsourcing", true), new Taste("crypto-invest", true), new Taste("coaching-course", true),
            new Taste("recruiting-blast", false), new Taste("events-podcast", false), new Taste("generic-networking", false),
            new Taste("vanity", false), new Taste("agency-seo", false));

    /** Whether a text is of that kind. */
    boolean isAbout(Read read) {
        return read.text().outreach() && read.text().family().equals(family);
    }

    @Override
    public String toString() {
        return (wants ? "wants " : "hates ") + family;
    }
}
