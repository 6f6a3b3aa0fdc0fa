package org.unblast.evaluation.campaign;

/**
 * Two texts and whether they are copies of one template.
 *
 * @param a the one
 * @param b the other
 * @param same whether one template
 * @param sort how the copy was varied, or what sort of others they are
 */
record Pair(String a, String b, boolean same, String sort) {}
