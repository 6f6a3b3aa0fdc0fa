package org.unblast.invitation;

import org.jspecify.annotations.Nullable;

/**
 * Who sent it, as far as the page showed it. Names and addresses serve to tell senders apart, never to judge them.
 *
 * @param name as shown
 * @param profileUrl the profile's address
 * @param headline the line under the name
 * @param mutualConnections how many, 0 or more; {@code null} where the page did not say
 * @param followsYou whether the sender follows the recipient; {@code null} where unknown
 * @param verified whether LinkedIn shows a verified mark; {@code null} where unknown
 * @param premium whether LinkedIn shows a premium mark; {@code null} where unknown
 */
public record Sender(
        @Nullable String name,
        @Nullable String profileUrl,
        @Nullable String headline,
        @Nullable Integer mutualConnections,
        @Nullable Boolean followsYou,
        @Nullable Boolean verified,
        @Nullable Boolean premium) {
    /** Nothing known. */
    public static final Sender UNKNOWN = new Sender(null, null, null, null, null, null, null);

    public Sender {
        Limits.check("sender.name", name, Limits.LINE);
        Limits.check("sender.profileUrl", profileUrl, Limits.LINE);
        Limits.check("sender.headline", headline, Limits.LINE);
        if (mutualConnections != null && mutualConnections < 0) {
            throw new InvalidInvitationException("sender.mutualConnections", "is less than 0");
        }
    }

    /** What tells this sender from others: the address, else the name; {@code null} where neither is known. */
    public @Nullable String key() {
        return profileUrl != null && !profileUrl.isEmpty() ? profileUrl : name;
    }
}
