package org.unblast.campaign;

/**
 * What taking a pack in would mean.
 *
 * @param families how many families it names
 * @param fingerprints how many fingerprints it holds
 * @param matches how many of the distinct texts remembered now it would know
 */
public record PackPreview(int families, int fingerprints, int matches) {}
